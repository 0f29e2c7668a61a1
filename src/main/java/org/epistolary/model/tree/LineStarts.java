package org.epistolary.model.tree;

import java.util.Arrays;

/** Where the lines of a text begin; a line ends with CR, LF or both. */
final class LineStarts {

    private final int[] offsets;

    LineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        offsets = Arrays.copyOf(starts, count);
    }

    Position position(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - offsets[line] + 1);
    }
}
