package org.epistolary.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two texts as a unified diff, by the greedy algorithm of Myers. Lines end at LF; a CR before it
 * belongs to the line.
 */
final class LineDiff {

    private static final int CONTEXT = 3;

    private final String name;
    private final List<String> before;
    private final List<String> after;

    private LineDiff(String name, String before, String after) {
        this.name = name;
        this.before = lines(before);
        this.after = lines(after);
    }

    /**
     * The diff; an empty string when the texts are the same.
     *
     * @param name the file, as both headings name it
     */
    static String unified(String name, String before, String after) {
        return before.equals(after) ? "" : new LineDiff(name, before, after).unified();
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    private String unified() {
        StringBuilder out = new StringBuilder("--- a/" + name + "\n+++ b/" + name + "\n");
        List<Edit> edits = edits();
        int at = 0;
        while (at < edits.size()) {
            int end = at + 1;
            while (end < edits.size() && edits.get(end).oldLine() - edits.get(end - 1).oldLine() <= 2 * CONTEXT) {
                end++;
            }
            hunk(edits.subList(at, end), out);
            at = end;
        }
        return out.toString();
    }

    private void hunk(List<Edit> edits, StringBuilder out) {
        Edit first = edits.get(0);
        Edit last = edits.get(edits.size() - 1);
        int lead = Math.min(CONTEXT, Math.min(first.oldLine(), first.newLine()));
        int oldStart = first.oldLine() - lead;
        int newStart = first.newLine() - lead;
        int oldEnd = Math.min(before.size(), last.oldLine() + (last.insertion() ? 0 : 1) + CONTEXT);
        StringBuilder body = new StringBuilder();
        int line = oldStart;
        int added = 0;
        int removed = 0;
        for (Edit edit : edits) {
            for (; line < edit.oldLine(); line++) {
                line(' ', before.get(line), body);
            }
            if (edit.insertion()) {
                line('+', after.get(edit.newLine()), body);
                added++;
            } else {
                line('-', before.get(line++), body);
                removed++;
            }
        }
        for (; line < oldEnd; line++) {
            line(' ', before.get(line), body);
        }
        int oldCount = oldEnd - oldStart;
        out.append("@@ -").append(range(oldStart, oldCount)).append(" +")
                .append(range(newStart, oldCount - removed + added)).append(" @@\n").append(body);
    }

    private static String range(int start, int count) {
        return (count == 0 ? start : start + 1) + (count == 1 ? "" : "," + count);
    }

    private static void line(char mark, String line, StringBuilder out) {
        out.append(mark).append(line);
        if (!line.endsWith("\n")) {
            out.append("\n\\ No newline at end of file\n");
        }
    }

    /** The shortest list of lines to take out and to put in, from the first to the last. */
    private List<Edit> edits() {
        List<int[]> trace = new ArrayList<>();
        int most = before.size() + after.size();
        int[] ends = new int[3];
        for (int d = 0; d <= most; d++) {
            int[] next = new int[2 * d + 3];
            for (int k = -d; k <= d; k += 2) {
                int x = start(ends, d, k);
                int y = x - k;
                while (x < before.size() && y < after.size() && before.get(x).equals(after.get(y))) {
                    x++;
                    y++;
                }
                next[k + d + 1] = x;
                if (x >= before.size() && y >= after.size()) {
                    trace.add(ends);
                    return walkBack(trace, d);
                }
            }
            trace.add(ends);
            ends = next;
        }
        throw new IllegalStateException("There is always a way from one text to another");
    }

    /** Where diagonal k begins in round d, given the ends of round d - 1. */
    private static int start(int[] ends, int d, int k) {
        if (d == 0) {
            return 0;
        }
        boolean down = isDown(ends, d, k);
        return down ? ends[k + 1 + d] : ends[k - 1 + d] + 1;
    }

    private static boolean isDown(int[] ends, int d, int k) {
        return k == -d || k != d && ends[k - 1 + d] < ends[k + 1 + d];
    }

    private List<Edit> walkBack(List<int[]> trace, int rounds) {
        List<Edit> edits = new ArrayList<>();
        int x = before.size();
        int y = after.size();
        for (int d = rounds; d > 0; d--) {
            int[] ends = trace.get(d);
            int k = x - y;
            boolean down = isDown(ends, d, k);
            int previous = down ? k + 1 : k - 1;
            x = ends[previous + d];
            y = x - previous;
            edits.add(0, new Edit(x, y, down));
        }
        return edits;
    }

    /** One line to take out of the old text, or to put in from the new one. */
    private record Edit(int oldLine, int newLine, boolean insertion) {
    }
}
