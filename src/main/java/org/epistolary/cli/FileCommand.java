package org.epistolary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.epistolary.io.TeiReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that does one thing to each of its files; a file that fails is named and the others are still done. */
abstract class FileCommand implements Callable<Integer> {

    @Mixin
    private InputFiles inputs = new InputFiles();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private boolean failed;
    private boolean found;

    /** Makes ready before the first file. */
    void prepare() throws IOException {
        // most have nothing to make ready
    }

    /** Does one file. */
    abstract void process(InputFile file) throws IOException;

    /** Says what came of it all. */
    void conclude() {
        // most have said all on the way
    }

    @Override
    public final Integer call() throws IOException {
        prepare();
        for (InputFile file : inputs.find(err())) {
            try {
                process(file);
            } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
                failed = true;
                err().println(Problem.describe(e, file.path()));
            }
        }
        conclude();
        inputs.summarize(err());
        if (failed || !inputs.isComplete()) {
            return ExitCode.COULD_NOT_RUN;
        }
        return found ? ExitCode.FOUND : ExitCode.WELL;
    }

    final void fail(Throwable e) {
        failed = true;
        err().println(Problem.describe(e));
    }

    /** Notes that something was found, so that the exit code says it. */
    final void found() {
        found = true;
    }

    /** The reader that the options describe. */
    final TeiReader reader() {
        return limits.reader();
    }

    final boolean isSeveral() {
        return inputs.isSeveral();
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
