package org.epistolary.io;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * All {@code *.xml} in and below a folder, in the order of their paths: those that TEI is to be read from, and those that
 * plainly are something else. Links to folders are not followed, but for the folder itself, so a loop of links does no harm.
 *
 * @param files what is TEI or may be meant to be; what cannot be read, or is not well-formed, is among them, so that the
 *     reader says why
 * @param foreign the others
 */
public record TeiFolder(List<Path> files, List<ForeignFile> foreign) {

    /** Copies its lists. */
    public TeiFolder {
        files = List.copyOf(files);
        foreign = List.copyOf(foreign);
    }

    /**
     * Lists a folder. Of each file as much is read as is needed to know its root element.
     *
     * @throws IOException when it, or a folder in it, cannot be listed
     */
    public static TeiFolder list(Path folder) throws IOException {
        List<IOException> unlisted = new ArrayList<>();
        TeiFolder listed = list(folder, unlisted::add);
        if (!unlisted.isEmpty()) {
            throw unlisted.get(0);
        }
        return listed;
    }

    /**
     * Lists what can be listed of a folder.
     *
     * @param unlisted is told of each folder that cannot be
     */
    public static TeiFolder list(Path folder, Consumer<IOException> unlisted) {
        List<Path> files = new ArrayList<>();
        List<ForeignFile> foreign = new ArrayList<>();
        for (Path file : xml(folder, unlisted)) {
            Optional<ForeignFile> other = ForeignFile.of(file);
            other.ifPresentOrElse(foreign::add, () -> files.add(file));
        }
        return new TeiFolder(files, foreign);
    }

    private static List<Path> xml(Path folder, Consumer<IOException> unlisted) {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            unlisted.accept(new NotDirectoryException(folder.toString()));
            return found;
        }
        try {
            Path start = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
            Files.walkFileTree(start, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    boolean xml = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xml");
                    if (xml && !Files.isDirectory(file)) {
                        found.add(folder.resolve(start.relativize(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    unlisted.accept(e);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            unlisted.accept(e);
        }
        found.sort(null);
        return found;
    }
}
