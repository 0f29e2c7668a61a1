package org.epistolary.io;

import org.epistolary.model.tree.Position;

/** Counts the lines of characters that go by; they end at LF, CRLF or a lone CR. */
final class LineCount {

    private int line = 1;
    private long start;
    private boolean afterReturn;

    /** The next character. */
    void next(char c, long offset) {
        if (afterReturn && c != '\n') {
            line++;
            start = offset;
        }
        afterReturn = c == '\r';
        if (c == '\n') {
            line++;
            start = offset + 1;
        }
    }

    /** The place of the character that comes next. */
    Position position(char next, long offset) {
        return afterReturn && next != '\n' ? new Position(line + 1, 1)
                : new Position(line, (int) (offset - start) + 1);
    }

    LineCount copy() {
        LineCount copy = new LineCount();
        copy.line = line;
        copy.start = start;
        copy.afterReturn = afterReturn;
        return copy;
    }
}
