package org.epistolary.validation.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.epistolary.io.TeiParseException;
import org.epistolary.io.TeiReader;
import org.epistolary.model.tree.SourceText;

/** Reads a file again to show it. */
final class SourceLines {

    private static final long LARGEST = 20_000_000;
    private static final TeiReader READER = TeiReader.create();

    private SourceLines() {
    }

    /** The lines as validation counted them; none when the file cannot be read or is too large to be shown. */
    static List<String> of(String file) {
        try {
            Path path = Path.of(file);
            if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
                return List.of();
            }
            String text = text(path);
            return text.lines().toList();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }

    private static String text(Path path) throws IOException {
        try {
            return READER.read(path).source().map(SourceText::text).orElse("");
        } catch (TeiParseException e) {
            // a file with mistakes in its XML is shown as the bytes say in the usual encoding
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }
}
