package org.epistolary.io;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

import org.epistolary.model.tree.WhiteSpace;

/** Writes character data so that it reads back as it was: markup escaped, what the encoding lacks as references. */
final class Escaping {

    private final CharsetEncoder encoder;
    private final boolean everything;
    private final String lineEnd;

    /**
     * @param lineEnd how lines end in the file; a parser reports each as one line feed
     */
    Escaping(Charset charset, String lineEnd) {
        this.encoder = charset.newEncoder();
        this.everything = charset.name().startsWith("UTF-");
        this.lineEnd = lineEnd;
    }

    /** A line feed and the indentation after it, as this file ends its lines. */
    void lineBreak(String lineBreak, StringBuilder out) {
        out.append(lineEnd).append(lineBreak, 1, lineBreak.length());
    }

    void text(String value, StringBuilder out) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '&' -> out.append("&amp;");
                case '\r' -> out.append("&#13;");
                case '\n' -> out.append(lineEnd);
                case '>' -> out.append(endsCdata(out) ? "&gt;" : ">");
                default -> i += character(value, i, out);
            }
        }
    }

    /** Whether characters can stand in a CDATA section that is being written. */
    boolean fitsCdata(String value, StringBuilder out) {
        String tail = out.substring(Math.max(0, out.length() - 2));
        return value.indexOf('\r') < 0 && !(tail + value).contains("]]>") && !value.endsWith("]")
                && (!value.isEmpty() || !tail.endsWith("]")) && canWrite(value);
    }

    /** Characters that need no escaping, with the line ends of this file. */
    void lines(String value, StringBuilder out) {
        check(value);
        out.append(withLineEnds(value));
    }

    /** An attribute value between the given quotes. */
    void attribute(String value, char quote, StringBuilder out) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '<') {
                out.append("&lt;");
            } else if (c == '&') {
                out.append("&amp;");
            } else if (c == quote) {
                out.append(quote == '"' ? "&quot;" : "&apos;");
            } else if (c != ' ' && WhiteSpace.is(c)) {
                out.append("&#").append((int) c).append(';');
            } else {
                i += character(value, i, out);
            }
        }
    }

    /** Names, comments and instructions, where a reference would mean nothing. */
    void verbatim(String value, StringBuilder out) {
        check(value);
        if (!canWrite(value)) {
            throw new IllegalArgumentException("\"" + value + "\" has characters that " + encoder.charset()
                    + ", the encoding of the file, cannot write in this place");
        }
        out.append(withLineEnds(value));
    }

    private String withLineEnds(String value) {
        return lineEnd.equals("\n") ? value : value.replace("\n", lineEnd);
    }

    private static void check(String value) {
        for (int i = 0; i < value.length(); i = value.offsetByCodePoints(i, 1)) {
            checkCharacter(value.codePointAt(i), value);
        }
    }

    /** Appends one code point and says how many further units of the string it took. */
    private int character(String value, int index, StringBuilder out) {
        int codePoint = value.codePointAt(index);
        checkCharacter(codePoint, value);
        int units = Character.charCount(codePoint);
        if (canWrite(value.substring(index, index + units))) {
            out.append(value, index, index + units);
        } else {
            out.append("&#x").append(Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT)).append(';');
        }
        return units - 1;
    }

    /** Whether the encoding has these characters. Some write for one what they read as its look-alike. */
    private boolean canWrite(String value) {
        return everything || encoder.canEncode(value)
                && (encoder.maxBytesPerChar() == 1.0f || value.equals(new String(value.getBytes(encoder.charset()),
                        encoder.charset())));
    }

    private static boolean endsCdata(StringBuilder out) {
        int length = out.length();
        return length >= 2 && out.charAt(length - 1) == ']' && out.charAt(length - 2) == ']';
    }

    private static void checkCharacter(int c, String value) {
        boolean legal = c >= 0x20 && c <= 0xD7FF || c == '\n' || c == '\t' || c == '\r' || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
        if (!legal) {
            throw new IllegalArgumentException("The character U+%04X cannot stand in XML; take it out of \"%s\""
                    .formatted(c, value));
        }
    }
}
