package org.epistolary.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.epistolary.io.TeiReader;
import org.epistolary.validation.Baseline;
import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.ValidationRun;
import org.epistolary.validation.ValidationSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code validate PATH…}: what is wrong in each file and in all of them together, with line and column. */
@Command(name = "validate", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Checks files and says what is wrong, where, and what to do. Without --schema or --declared, "
                + "against the profile for archival correspondence that comes with this program.",
        footer = {"", "Exit code: 0 nothing at or above --fail-on, 1 something, 2 it could not run."})
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private SchemaOptions schemas = new SchemaOptions();

    @Mixin
    private InputFiles inputs = new InputFiles();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Mixin
    private CheckOptions options = new CheckOptions();

    @Mixin
    private ReportTargets targets = new ReportTargets();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        ValidationSettings settings = options.settings();
        options.tellSlips(settings, schemas.haveOthers(), spec.commandLine().getErr());
        TeiReader reader = limits.reader();
        ValidationRun run = ValidationRun.of(schemas.validator(reader)).with(settings);
        Baseline.Recorder recorder = options.recorder();
        if (options.baseline().isPresent()) {
            run = run.with(Baseline.read(options.baseline().get()));
        }
        FileFixer fixer = new FileFixer(reader, run, options.isFix(), options.isDryRun());
        List<InputFile> files = inputs.find(spec.commandLine().getErr());
        Reports reports = targets.open(spec.commandLine().getOut(), settings, fixer.printsDiff());
        Progress progress = options.progress(files.size(), spec.commandLine().getErr());
        boolean complete = inputs.isComplete();
        List<String> names = new ArrayList<>();
        for (Outcome outcome : new ParallelChecks(options.threads()).run(files, fixer::check)) {
            progress.clear();
            complete &= tell(outcome, fixer, reports, recorder);
            names.add(outcome.file().path().toString());
            progress.step(names.size());
        }
        progress.clear();
        for (ValidationReport report : run.finish(names)) {
            reports.add(report);
            recorder.add(report);
        }
        reports.finish();
        inputs.summarize(spec.commandLine().getErr());
        if (options.isWritingBaseline()) {
            recorder.write();
            spec.commandLine().getErr().println(Count.of(recorder.size(), "finding") + " written to the baseline.");
            return complete ? ExitCode.WELL : ExitCode.COULD_NOT_RUN;
        }
        if (!complete) {
            spec.commandLine().getErr().println("Not everything could be checked; see the messages above.");
            return ExitCode.COULD_NOT_RUN;
        }
        return reports.hasFailed() ? ExitCode.FOUND : ExitCode.WELL;
    }

    /** Says what came of a file; false when it could not be checked. */
    private boolean tell(Outcome outcome, FileFixer fixer, Reports reports, Baseline.Recorder recorder)
            throws IOException {
        if (outcome.failure() != null) {
            spec.commandLine().getErr().println(Problem.describe(outcome.failure(), outcome.file().path()));
            return false;
        }
        if (outcome.report() != null) {
            fixer.tell(outcome, spec.commandLine().getOut(), spec.commandLine().getErr(), targets.language());
            reports.add(outcome.report());
            recorder.add(outcome.report());
        }
        return true;
    }
}
