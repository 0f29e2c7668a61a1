package org.epistolary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

import org.epistolary.validation.Baseline;
import org.epistolary.validation.ValidationSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How {@code validate} checks: settings, baselines, fixes, threads. */
final class CheckOptions {

    @Option(names = "--config", paramLabel = "FILE",
            description = "Settings, usually epistolary.properties: severity.CODE = error, warning, info or off.")
    private @Nullable Path config;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Keep silent about the findings listed there.")
    private @Nullable Path baseline;

    @Option(names = "--write-baseline", paramLabel = "FILE", description = "List all findings there, and end with 0.")
    private @Nullable Path writeBaseline;

    @Option(names = "--fix", description = "Mend what can be mended for certain, and say so.")
    private boolean fix;

    @Option(names = "--dry-run", description = "With --fix: print what would change, as a unified diff, and change "
            + "nothing.")
    private boolean dryRun;

    @Option(names = "--threads", paramLabel = "N", description = "How many files to check at once; one for each "
            + "processor unless set.")
    private int threads;

    @Option(names = "--no-progress", description = "Show no progress bar; there is none in CI anyway.")
    private boolean noProgress;

    ValidationSettings settings() throws IOException {
        if (dryRun && !fix) {
            throw new IllegalArgumentException("--dry-run goes with --fix.");
        }
        if (threads < 0) {
            throw new IllegalArgumentException("--threads " + threads + ": A number of threads is 1 or more.");
        }
        return config == null ? ValidationSettings.defaults() : ValidationSettings.read(config);
    }

    /**
     * Says which codes in the settings look like slips: with the profile alone, each that no finding has; with schemas
     * of others, whose rules have codes of their own, only what nearly is one of ours.
     */
    void tellSlips(ValidationSettings settings, boolean othersSchemas, PrintWriter err) {
        settings.unknownCodes().forEach((code, nearest) -> {
            if (nearest.isPresent() || !othersSchemas) {
                err.println(config + ": severity." + code + ": No finding has this code"
                        + nearest.map(near -> "; the nearest is " + near).orElse("")
                        + (othersSchemas ? ". Correct it, unless a rule of yours has it." : ". Correct it or take it out."));
            }
        });
    }

    Optional<Path> baseline() {
        return Optional.ofNullable(baseline);
    }

    boolean isWritingBaseline() {
        return writeBaseline != null;
    }

    /** Collects for the baseline that is to be written, or for nothing. */
    Baseline.Recorder recorder() {
        return new Baseline.Recorder(writeBaseline == null ? Path.of("") : writeBaseline);
    }

    boolean isFix() {
        return fix;
    }

    boolean isDryRun() {
        return dryRun;
    }

    int threads() {
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }

    Progress progress(int files, PrintWriter err) {
        return new Progress(files, err, !noProgress && Progress.isWanted());
    }
}
