package org.epistolary.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.epistolary.io.internal.AtomicFile;

/** Where results go: one file for one input, a folder with the same relative paths for several. */
final class OutputTarget {

    private final Path out;
    private final boolean folder;
    private final Map<Path, Path> written = new HashMap<>();

    /**
     * @param several whether several results are to come
     */
    OutputTarget(Path out, boolean several) {
        this.out = out;
        this.folder = several || Files.isDirectory(out);
    }

    /**
     * Writes one result, whole or not at all.
     *
     * @param extension the ending of its name in a folder, such as {@code .html}
     * @throws IOException when it cannot be written, or would overwrite an input or another result
     */
    void write(InputFile input, String extension, String result) throws IOException {
        write(input, extension, result.getBytes(StandardCharsets.UTF_8));
    }

    void write(InputFile input, String extension, byte[] result) throws IOException {
        Path target = (folder ? out.resolve(renamed(input.relative(), extension)) : out).normalize();
        if (Files.exists(target) && Files.isSameFile(target, input.path())) {
            throw new IOException(target + ": This is the input itself. Name another place for the output.");
        }
        Path other = written.putIfAbsent(target, input.path());
        if (other != null) {
            throw new IOException(input.path() + ": Its output would overwrite that of " + other
                    + ". Give the two different names, or run them apart.");
        }
        AtomicFile.write(target, result);
    }

    private static Path renamed(Path relative, String extension) {
        String name = relative.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return relative.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + extension);
    }
}
