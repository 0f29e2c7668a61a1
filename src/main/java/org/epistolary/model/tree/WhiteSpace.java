package org.epistolary.model.tree;

/** XML's own white space: blank, tab, line feed, carriage return. No-break spaces are text. */
public final class WhiteSpace {

    private WhiteSpace() {
    }

    /** The text with each run of white space made one blank, and none at the ends. */
    public static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (is(c)) {
                pending = out.length() > 0;
            } else {
                if (pending) {
                    out.append(' ');
                    pending = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether a character is XML white space. */
    public static boolean is(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
