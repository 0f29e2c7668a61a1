package org.epistolary.transform;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One file of an export.
 *
 * @param input the TEI file
 * @param output where its rendering goes, relative to the folder of the export
 */
public record ExportItem(Path input, Path output) {

    /**
     * A file whose rendering gets the same relative path, with another ending.
     *
     * @param relative the path of the input below its folder
     * @param extension the ending, such as {@code .html}
     */
    public static ExportItem of(Path input, Path relative, String extension) {
        String name = relative.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return new ExportItem(input, relative.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + extension));
    }

    /**
     * Every {@code *.xml} below a folder, in the order of their paths. Links to folders are not followed.
     *
     * @throws IOException when a folder cannot be listed
     */
    static List<ExportItem> below(Path folder, String extension) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (name.endsWith(".xml") && Files.isRegularFile(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found.stream().sorted().map(file -> of(file, folder.relativize(file), extension)).toList();
    }
}
