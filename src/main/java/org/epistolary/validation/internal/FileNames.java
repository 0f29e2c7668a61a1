package org.epistolary.validation.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Names of files as others read them: relative, with slashes. */
public final class FileNames {

    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/");

    private FileNames() {
    }

    /** Whether a name is a URI; a drive letter is none. */
    public static boolean isUri(String name) {
        return URI.matcher(name).lookingAt();
    }

    /** A file's path relative to a folder, with slashes; as it was named when it lies outside of it or is a URI. */
    public static String relative(Path folder, String file) {
        if (isUri(file)) {
            return file;
        }
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
