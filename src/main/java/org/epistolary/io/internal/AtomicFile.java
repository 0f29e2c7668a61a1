package org.epistolary.io.internal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes a file beside its place and moves it there, so that nobody ever sees half of it. */
public final class AtomicFile {

    private AtomicFile() {
    }

    /**
     * Writes bytes to a file, which keeps its permissions when it was there before. A link is followed. Folders that
     * are missing are made.
     *
     * @throws IOException when the file cannot be written; what was there before is then untouched
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException(file + ": Not a file that can be written.");
        }
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, "." + target.getFileName(), ".tmp");
        try {
            Files.write(beside, bytes);
            permissions(target, beside);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A temporary file is private to its owner; the target must be as readable as it was, or as any new file is. */
    private static void permissions(Path target, Path beside) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.exists(target) ? Files.getPosixFilePermissions(target)
                    : PosixFilePermissions.fromString("rw-r--r--"));
        }
    }
}
