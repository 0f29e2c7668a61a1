package org.epistolary.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code epistolary COMMAND}: exit code 0 when all is well, 1 when something was found, 2 when it could not run. */
@Command(name = "epistolary", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "TEI XML for archival correspondence: validate it, render it, prove that nothing is lost.",
        subcommands = {ValidateCommand.class, HtmlCommand.class, TextCommand.class, ListCommand.class,
            RoundtripCommand.class},
        footer = {"", "Exit code: 0 all is well, 1 something was found, 2 it could not run."})
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs a command and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = run(out, err, args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Runs a command.
     *
     * @param out where results go
     * @param err where messages go
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commandLine = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .registerConverter(Path.class, Main::path)
                .setExecutionExceptionHandler((e, command, result) -> {
                    command.getErr().println(Problem.describe(e));
                    return ExitCode.COULD_NOT_RUN;
                });
        int code;
        try {
            code = commandLine.execute(args);
        } catch (LinkageError | OutOfMemoryError | StackOverflowError e) {
            err.println(Problem.describe(e));
            code = ExitCode.COULD_NOT_RUN;
        }
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: validate, html, text, list or roundtrip.");
    }

    static Path path(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("this is not the name of a file: " + e.getReason());
        }
    }

    /** Names and texts are in every script; what the terminal's locale cannot say must not become question marks. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
