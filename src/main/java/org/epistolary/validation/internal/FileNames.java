package org.epistolary.validation.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names of files as others read them: relative, with slashes. */
public final class FileNames {

    private FileNames() {
    }

    /** A file's path relative to a folder, with slashes; as it was named when it lies outside of that folder. */
    public static String relative(Path folder, String file) {
        try {
            Path base = folder.toAbsolutePath().normalize();
            Path path = Path.of(file).toAbsolutePath().normalize();
            return path.startsWith(base) && !path.equals(base)
                    ? base.relativize(path).toString().replace('\\', '/')
                    : file.replace('\\', '/');
        } catch (InvalidPathException e) {
            return file;
        }
    }
}
