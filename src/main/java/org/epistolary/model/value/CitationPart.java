package org.epistolary.model.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of a citation between two separators; its offsets allow putting stretches together again as they were. */
record CitationPart(String text, int start, int end) {
    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u2007\u202F]+");
    private static final Pattern SEPARATOR = Pattern.compile(
            " ?[,;] ?|: |\\.? " + FondForms.BEGINS);
    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** White space made single and plain, as the parts are counted in. */
    static String singleSpaced(String citation) {
        return SPACE.matcher(citation).replaceAll(" ").strip();
    }

    /** The parts between commas, semicolons and colons, and before the abbreviations of a fond reference. */
    static List<CitationPart> split(String citation) {
        List<CitationPart> parts = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(citation);
        int start = 0;
        while (separator.find()) {
            add(parts, citation, start, separator.start());
            start = separator.end();
        }
        add(parts, citation, start, citation.length());
        return parts;
    }

    private static void add(List<CitationPart> parts, String citation, int start, int end) {
        if (start < end) {
            parts.add(new CitationPart(citation.substring(start, end), start, end));
        }
    }

    boolean hasDigit() {
        return DIGIT.matcher(text).find();
    }
}
