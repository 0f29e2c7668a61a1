package org.epistolary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.epistolary.corpus.LetterRow;
import org.epistolary.corpus.RowFormat;
import org.epistolary.corpus.RowWriter;
import org.epistolary.io.LetterWalk;
import org.epistolary.io.TeiReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code list PATH…}: a row for each letter, with what is known about it, where that stands and what is doubtful. */
@Command(name = "list", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Lists the letters: who wrote to whom, where and when, where it is kept, where each of these is "
                + "stated and what is doubtful about it.",
        footer = {"", "Exit code: 0 all files could be read, 2 some could not."})
final class ListCommand extends FileCommand {

    /** From this many bytes on, a file is read letter by letter. */
    private static final long LARGE = 1 << 20;

    @Option(names = "--format", paramLabel = "FORMAT", converter = RowFormatConverter.class,
            description = "table (the default), csv or json.")
    private RowFormat format = RowFormat.TABLE;

    private TeiReader reader = TeiReader.create();
    private @Nullable RowWriter table;

    @Override
    void prepare() {
        reader = reader();
        table = format.to(out());
    }

    @Override
    void process(InputFile file) throws IOException {
        boolean large = Files.isRegularFile(file.path()) && Files.size(file.path()) > LARGE;
        int rows = large ? walk(file.path()) : read(file.path());
        if (rows == 0) {
            throw new IOException(file.path() + ": There is no letter in this file: no <TEI> element.");
        }
    }

    private int read(Path file) throws IOException {
        List<LetterRow> rows = LetterRow.of(file.toString(), reader.read(file));
        for (LetterRow row : rows) {
            ready().write(row);
        }
        return rows.size();
    }

    private int walk(Path file) throws IOException {
        try (LetterWalk letters = reader.letters(file)) {
            for (int i = 0; i < letters.size(); i++) {
                ready().write(LetterRow.of(file.toString(), letters.get(i).letter()));
            }
            return letters.size();
        }
    }

    @Override
    void conclude() {
        try {
            ready().close();
        } catch (IOException e) {
            fail(e);
        }
    }

    private RowWriter ready() {
        RowWriter ready = table;
        if (ready == null) {
            throw new IllegalStateException("prepare() comes first");
        }
        return ready;
    }

    /** table, csv, json, in whatever case. */
    static final class RowFormatConverter implements ITypeConverter<RowFormat> {
        @Override
        public RowFormat convert(String value) {
            return Arrays.stream(RowFormat.values()).filter(f -> f.name().equalsIgnoreCase(value)).findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "expected table, csv or json but was '" + value + "'"));
        }
    }
}
