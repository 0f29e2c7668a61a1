package org.epistolary.cli;

import java.io.Console;
import java.io.PrintWriter;

/** A progress bar for somebody who is waiting: on a terminal, for many files, and never in CI. */
final class Progress {

    private static final int FEW = 20;
    private static final int WIDTH = 30;
    private static final String CLEAR = "\r\u001b[K";

    private final int files;
    private final PrintWriter err;
    private final boolean shown;
    private boolean drawn;

    Progress(int files, PrintWriter err, boolean wanted) {
        this.files = files;
        this.err = err;
        this.shown = wanted && files > FEW;
    }

    /** Whether there is a terminal with a person before it. */
    static boolean isWanted() {
        Console console = System.console();
        return console != null && System.getenv("CI") == null && isTerminal(console);
    }

    /** Since Java 22 there is a console even without a terminal, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    void step(int done) {
        if (shown) {
            int filled = WIDTH * done / files;
            err.print("[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + done + "/" + files);
            err.flush();
            drawn = true;
        }
    }

    /** Makes room for a line of output. */
    void clear() {
        if (drawn) {
            err.print(CLEAR);
            err.flush();
            drawn = false;
        }
    }
}
