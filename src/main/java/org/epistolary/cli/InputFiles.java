package org.epistolary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import picocli.CommandLine.Parameters;

/**
 * The files a command works on: those named, and all {@code *.xml} below the folders named, in the order of their
 * names. Links to folders are not followed, so a loop of links does no harm.
 */
final class InputFiles {

    @Parameters(paramLabel = "PATH", arity = "1..*",
            description = "A TEI file, or a folder: all *.xml below it.")
    private List<Path> paths = List.of();

    private boolean complete = true;

    /** Whether more than one output can come of it: several paths, or a folder. */
    boolean isSeveral() {
        return paths.size() > 1 || paths.stream().anyMatch(Files::isDirectory);
    }

    /** Whether every path could be listed; what could not was said when the files were found. */
    boolean isComplete() {
        return complete;
    }

    /** The files; what cannot be listed is said and left out. */
    List<InputFile> find(PrintWriter err) {
        List<InputFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                List<Path> found = below(path, err);
                if (found.isEmpty()) {
                    fail(err, path + ": There is no *.xml file in this folder.");
                }
                found.forEach(file -> files.add(new InputFile(file, path.relativize(file))));
            } else if (isFile(path, err)) {
                files.add(new InputFile(path, path.getFileName()));
            }
        }
        return files;
    }

    /** Whether something is a file that can be read to its end; says what else it is. */
    private boolean isFile(Path path, PrintWriter err) {
        if (Files.isRegularFile(path)) {
            return true;
        }
        if (Files.exists(path)) {
            fail(err, path + ": This is no file but a device, a pipe or the like. Name a file; save what comes from a "
                    + "pipe in one.");
        } else if (Files.isSymbolicLink(path)) {
            fail(err, path + ": This link leads to nothing, or in a circle. Mend it or take it away.");
        } else {
            fail(err, Problem.describe(new NoSuchFileException(path.toString())));
        }
        return false;
    }

    private void fail(PrintWriter err, String message) {
        complete = false;
        err.println(message);
    }

    private List<Path> below(Path folder, PrintWriter err) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    boolean xml = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xml");
                    if (xml && !Files.isDirectory(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    fail(err, Problem.describe(e));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            fail(err, Problem.describe(e));
        }
        found.sort(null);
        found.removeIf(file -> !isFile(file, err));
        return found;
    }
}
