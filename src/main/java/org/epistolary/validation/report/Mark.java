package org.epistolary.validation.report;

import org.epistolary.validation.finding.Finding;

/** Which stretch of a line a finding is about: from its column to the end of the value at fault, or of the word. */
final class Mark {

    private static final int FARTHEST = 400;

    private Mark() {
    }

    /** How many characters to mark from a column of a line; at least one. */
    static int length(Finding finding, String line, int column) {
        String value = finding.value().orElse("");
        int found = value.isBlank() ? -1 : line.indexOf(value, column);
        if (found >= 0 && found - column <= FARTHEST && line.lastIndexOf('>', found) < column) {
            int end = found + value.length();
            boolean quoted = end < line.length() && (line.charAt(end) == '"' || line.charAt(end) == '\'');
            return end - column + (quoted ? 1 : 0);
        }
        int end = column;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end)) && line.charAt(end) != '>') {
            end++;
        }
        return Math.max(1, end - column);
    }
}
