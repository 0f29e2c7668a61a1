package org.epistolary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.epistolary.io.TeiReader;
import org.epistolary.io.TeiWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code roundtrip PATH… [-o DIR]}: proves that reading and writing lose nothing. */
@Command(name = "roundtrip", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Reads each file into the tree, writes it back, and says which come out other than they went in.",
        footer = {"", "Exit code: 0 all are byte-identical, 1 some are not, 2 it could not run."})
final class RoundtripCommand extends FileCommand {

    private final TeiWriter writer = TeiWriter.create();

    @Option(names = {"-o", "--output"}, paramLabel = "DIR",
            description = "A folder for what was written; nothing is kept without it.")
    private @Nullable Path output;

    private TeiReader reader = TeiReader.create();
    private @Nullable OutputTarget target;
    private int files;
    private int identical;

    @Override
    void prepare() {
        reader = reader();
        if (output != null) {
            target = new OutputTarget(output, true);
        }
    }

    @Override
    void process(InputFile file) throws IOException {
        byte[] written = writer.toBytes(reader.read(file.path()));
        files++;
        if (Arrays.equals(Files.readAllBytes(file.path()), written)) {
            identical++;
        } else {
            out().println(file.path() + ": written back differently");
            found();
        }
        if (target != null) {
            target.write(file, ".xml", written);
        }
    }

    @Override
    void conclude() {
        out().println(identical + " of " + Count.of(files, "file") + " byte-identical.");
    }
}
