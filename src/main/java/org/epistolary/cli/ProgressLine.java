package org.epistolary.cli;

import java.io.PrintWriter;

import org.epistolary.transform.ExportProgress;

/** One line on a terminal that counts the files done and goes when all are. */
final class ProgressLine implements ExportProgress {

    private static final long PAUSE = 100_000_000;

    private final PrintWriter terminal;
    private long last = System.nanoTime() - PAUSE;

    ProgressLine(PrintWriter terminal) {
        this.terminal = terminal;
    }

    @Override
    public void done(int files, int all) {
        if (files == all) {
            show("", all);
        } else if (System.nanoTime() - last >= PAUSE) {
            last = System.nanoTime();
            show(files + " of " + Count.of(all, "file"), all);
        }
    }

    private void show(String text, int all) {
        int width = (all + " of " + Count.of(all, "file")).length();
        terminal.print("\r" + text + " ".repeat(Math.max(0, width - text.length())) + (text.isEmpty() ? "\r" : ""));
        terminal.flush();
    }
}
