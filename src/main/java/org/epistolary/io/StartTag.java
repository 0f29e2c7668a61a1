package org.epistolary.io;

import java.util.ArrayList;
import java.util.List;

import org.epistolary.model.tree.WhiteSpace;

/**
 * The pieces of a start tag as it stands in the source, which is known to be well-formed.
 *
 * @param raw the tag, from {@code <} to {@code >}
 * @param nameEnd where the element's name ends
 * @param attributes the attributes in order, declarations of namespaces included
 */
record StartTag(String raw, int nameEnd, List<Piece> attributes) {

    /**
     * One attribute.
     *
     * @param name the name with its prefix
     * @param start where the white space before the name begins
     * @param valueStart the first character of the value
     * @param valueEnd the closing quote
     */
    record Piece(String name, int start, int valueStart, int valueEnd) {

        int end() {
            return valueEnd + 1;
        }
    }

    static StartTag scan(String raw) {
        int at = 1;
        while (!WhiteSpace.is(raw.charAt(at)) && raw.charAt(at) != '/' && raw.charAt(at) != '>') {
            at++;
        }
        int nameEnd = at;
        List<Piece> pieces = new ArrayList<>();
        while (true) {
            int start = at;
            at = skipSpace(raw, at);
            if (raw.charAt(at) == '/' || raw.charAt(at) == '>') {
                return new StartTag(raw, nameEnd, List.copyOf(pieces));
            }
            int nameStart = at;
            while (raw.charAt(at) != '=' && !WhiteSpace.is(raw.charAt(at))) {
                at++;
            }
            String name = raw.substring(nameStart, at);
            at = skipSpace(raw, skipSpace(raw, at) + 1);
            char quote = raw.charAt(at);
            int close = raw.indexOf(quote, at + 1);
            pieces.add(new Piece(name, start, at + 1, close));
            at = close + 1;
        }
    }

    boolean isEmptyElement() {
        return raw.endsWith("/>");
    }

    /** Where another attribute can be put: behind the last one, or behind the name. */
    int insertionPoint() {
        return attributes.isEmpty() ? nameEnd : attributes.get(attributes.size() - 1).end();
    }

    private static int skipSpace(String raw, int from) {
        int at = from;
        while (WhiteSpace.is(raw.charAt(at))) {
            at++;
        }
        return at;
    }
}
