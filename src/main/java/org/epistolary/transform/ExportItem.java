package org.epistolary.transform;

import java.nio.file.Path;

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
}
