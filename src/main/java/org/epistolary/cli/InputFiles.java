package org.epistolary.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.epistolary.io.ForeignFile;
import org.epistolary.io.TeiFolder;
import picocli.CommandLine.Parameters;

/**
 * The files a command works on: those named, and all {@code *.xml} below the folders named, in the order of their
 * names, but for those that plainly are no TEI.
 */
final class InputFiles {

    @Parameters(paramLabel = "PATH", arity = "1..*",
            description = "A TEI file, or a folder: all *.xml below it, but for what has a root element of another "
                    + "vocabulary.")
    private List<Path> paths = List.of();

    private boolean complete = true;
    private int passedOver;

    /** Whether more than one output can come of it: several paths, or a folder. */
    boolean isSeveral() {
        return paths.size() > 1 || paths.stream().anyMatch(Files::isDirectory);
    }

    /** Whether every path could be listed; what could not was said when the files were found. */
    boolean isComplete() {
        return complete;
    }

    /** Says at the end how many files were passed over, when there were any. */
    void summarize(PrintWriter err) {
        if (passedOver > 0) {
            err.println(Count.of(passedOver, "file") + (passedOver == 1 ? " is" : " are") + " no TEI and "
                    + (passedOver == 1 ? "was" : "were") + " passed over.");
        }
    }

    /** The files; what cannot be listed, and what in a folder plainly is no TEI, is said and left out. */
    List<InputFile> find(PrintWriter err) {
        List<InputFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                below(path, err).forEach(file -> files.add(new InputFile(file, path.relativize(file))));
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

    /** What is below a folder, without what is no TEI; that is named. */
    private List<Path> below(Path folder, PrintWriter err) {
        TeiFolder listed = TeiFolder.list(folder, e -> fail(err, Problem.describe(e)));
        for (ForeignFile foreign : listed.foreign()) {
            err.println(foreign.message());
        }
        passedOver += listed.foreign().size();
        List<Path> found = listed.files().stream().filter(file -> isFile(file, err)).toList();
        if (found.isEmpty()) {
            fail(err, folder + (listed.foreign().isEmpty() ? ": There is no *.xml file in this folder."
                    : ": There is no TEI in this folder, only " + Count.of(listed.foreign().size(), "other XML file") + "."));
        }
        return found;
    }
}
