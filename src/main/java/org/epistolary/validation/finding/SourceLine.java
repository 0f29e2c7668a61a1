package org.epistolary.validation.finding;

import org.epistolary.model.tree.SourceText;

/**
 * One line of a source as a report shows it.
 *
 * @param text the line; of a very long one the stretch around the place, with {@code …} where it was cut
 * @param column where in this text the place is, from 0, in UTF-16 units
 */
public record SourceLine(String text, int column) {

    private static final int BEFORE = 80;
    private static final int LONGEST = 240;
    private static final String CUT = "…";

    /** The line around an offset. */
    static SourceLine at(SourceText source, int offset) {
        String all = source.text();
        int start = offset;
        while (start > 0 && !isLineEnd(all.charAt(start - 1)) && offset - start <= LONGEST) {
            start--;
        }
        int end = Math.min(offset, all.length());
        while (end < all.length() && !isLineEnd(all.charAt(end)) && end - offset < LONGEST) {
            end++;
        }
        boolean cutAtEnd = end < all.length() && !isLineEnd(all.charAt(end));
        boolean cutAtStart = offset - start > BEFORE && end - start > LONGEST;
        int from = cutAtStart ? whole(all, offset - BEFORE) : start;
        int to = Math.min(end, from + LONGEST);
        to = whole(all, Math.max(to, offset));
        String text = all.substring(from, to).replace('\t', ' ');
        boolean cut = cutAtEnd || to < end;
        return new SourceLine((cutAtStart ? CUT : "") + text + (cut ? CUT : ""),
                offset - from + (cutAtStart ? CUT.length() : 0));
    }

    /** An offset that does not part the two halves of one character. */
    private static int whole(String all, int offset) {
        boolean inside = offset > 0 && offset < all.length() && Character.isLowSurrogate(all.charAt(offset));
        return inside ? offset - 1 : offset;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
