package org.epistolary.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in one sentence what went wrong and what to do, whatever was thrown. */
final class Problem {

    private Problem() {
    }

    /** What went wrong with a file, which is named in any case. */
    static String describe(Throwable thrown, Path file) {
        if (thrown instanceof StackOverflowError) {
            return file + ": The elements are nested too deep for this. Leave the limit of --max-depth as it is, or "
                    + "give the Java virtual machine a larger stack, with -Xss.";
        }
        String sentence = describe(thrown);
        return sentence.contains(file.toString()) ? sentence : file + ": " + sentence;
    }

    static String describe(Throwable thrown) {
        if (thrown instanceof NoSuchFileException missing) {
            return missing.getFile() + ": There is no such file or folder. Check the name.";
        }
        if (thrown instanceof AccessDeniedException denied) {
            return denied.getFile() + ": Access was denied. Check the permissions.";
        }
        if (thrown instanceof FileSystemException system) {
            return system.getFile() + ": " + reason(system) + ".";
        }
        if (thrown instanceof OutOfMemoryError) {
            return "There is not enough memory for this file. Give the Java virtual machine more, with -Xmx.";
        }
        String message = thrown.getMessage();
        if (thrown instanceof IOException || thrown instanceof IllegalArgumentException) {
            return message == null ? thrown.getClass().getSimpleName() : message;
        }
        return "Unexpected " + thrown.getClass().getSimpleName() + (message == null ? "" : ": " + message)
                + ". Please report it, with the file if you can.";
    }

    private static String reason(FileSystemException e) {
        return e.getReason() == null ? e.getClass().getSimpleName().replace("Exception", "") : e.getReason();
    }
}
