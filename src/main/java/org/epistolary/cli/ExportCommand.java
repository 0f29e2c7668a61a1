package org.epistolary.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.epistolary.transform.ExportFailure;
import org.epistolary.transform.ExportItem;
import org.epistolary.transform.ExportJob;
import org.epistolary.transform.ExportReport;
import org.epistolary.transform.Renderer;
import org.epistolary.transform.RenderingException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that renders files: {@code html} and {@code text}. */
abstract class ExportCommand implements Callable<Integer> {

    @Mixin
    private InputFiles inputs = new InputFiles();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Mixin
    private RenderOptions options = new RenderOptions();

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true,
            description = "A file for one input, a folder for several.")
    private Path output = Path.of("");

    @Option(names = "--incremental",
            description = "Render only what changed since the last run with this option into the same folder.")
    private boolean incremental;

    @Option(names = "--threads", paramLabel = "N",
            description = "How many files to do at once; as many as there are processors unless given.")
    private @Nullable Integer threads;

    @Option(names = "--help-params", help = true,
            description = "List the parameters of the stylesheet (with --stylesheet: of that one) and end.")
    private boolean helpParams;

    @Option(names = "--help-labels", help = true,
            description = "List the labels in the language of --lang, as a file for --labels to translate, and end.")
    private boolean helpLabels;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** What renders, made from the options. */
    abstract Renderer renderer(RenderOptions options) throws IOException;

    @Override
    public final Integer call() throws IOException {
        if (threads != null && threads < 1) {
            throw new IllegalArgumentException("--threads " + threads + ": It takes at least one.");
        }
        Renderer renderer = renderer(options);
        if (helpParams) {
            ParameterHelp.print(renderer.parameters(), out());
            return ExitCode.WELL;
        }
        if (helpLabels) {
            renderer.labels().forEach((key, label) -> out().println(key + " = " + label));
            return ExitCode.WELL;
        }
        boolean several = inputs.isSeveral() || Files.isDirectory(output);
        List<InputFile> files = inputs.find(err());
        ExportReport report = several
                ? export(renderer, output, files.stream()
                        .map(file -> ExportItem.of(file.path(), file.relative(), renderer.extension())).toList())
                : export(renderer, output.toAbsolutePath().getParent(), files.stream()
                        .map(file -> new ExportItem(file.path(), output.toAbsolutePath())).toList());
        return conclude(report);
    }

    private ExportReport export(Renderer renderer, Path folder, List<ExportItem> items) throws IOException {
        ExportJob.Builder job = ExportJob.builder(renderer, folder).reader(limits.reader())
                .incremental(incremental);
        if (threads != null) {
            job.threads(threads);
        }
        Console terminal = System.console();
        if (terminal != null && items.size() > 1) {
            job.progress(new ProgressLine(terminal.writer()));
        }
        return job.build().run(items);
    }

    private int conclude(ExportReport report) {
        for (ExportFailure failure : report.failures()) {
            Throwable cause = failure.cause();
            err().println(cause instanceof RenderingException ? cause.getMessage() : Problem.describe(cause, failure.input()));
        }
        new UnknownElementLines(report.unknown()).print(err());
        for (Path orphan : report.orphans()) {
            out().println(orphan + ": Its input is no longer there. Delete it if it is not wanted.");
        }
        if (incremental) {
            out().println(Count.of(report.rendered(), "file") + " rendered, " + report.unchanged() + " unchanged.");
        }
        inputs.summarize(err());
        return report.failures().isEmpty() && inputs.isComplete() ? ExitCode.WELL : ExitCode.COULD_NOT_RUN;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
