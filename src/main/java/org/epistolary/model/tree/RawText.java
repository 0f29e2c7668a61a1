package org.epistolary.model.tree;

/**
 * Walks through character data as it stands in a file and knows, at each step, how much of the value it has passed:
 * references, CDATA sections and line ends take more room there than in the value.
 */
final class RawText {

    private static final String OPEN = "<![CDATA[";
    private static final String CLOSE = "]]>";

    private final String source;
    private final int end;
    private final StringBuilder value = new StringBuilder();
    private int at;
    private boolean inCdata;

    /**
     * @param inCdata whether the stretch begins inside a CDATA section
     */
    RawText(SourceSpan span, boolean inCdata) {
        this.source = span.source().text();
        this.at = span.start();
        this.end = span.end();
        this.inCdata = inCdata;
    }

    /** Where a stretch of text can be parted. */
    record Cut(int offset, boolean inCdata) {
    }

    /** The whole value, as a parser reports it. */
    String value() {
        while (at < end) {
            step();
        }
        return value.toString();
    }

    /**
     * The place in the source where a value of the given length ends; outside a CDATA section when it can be. Asked
     * more than once, the lengths must not decrease.
     */
    Cut cut(int length) {
        while (value.length() < length) {
            step();
        }
        Cut inside = new Cut(at, inCdata);
        while (inCdata && source.startsWith(CLOSE, at) && at < end) {
            step();
        }
        return inCdata ? inside : new Cut(at, false);
    }

    private void step() {
        char c = source.charAt(at);
        if (inCdata && source.startsWith(CLOSE, at)) {
            inCdata = false;
            at += CLOSE.length();
        } else if (!inCdata && c == '<') {
            inCdata = true;
            at += OPEN.length();
        } else if (!inCdata && c == '&') {
            int close = source.indexOf(';', at);
            value.append(CharacterReference.resolve(source.substring(at + 1, close)));
            at = close + 1;
        } else if (c == '\r') {
            value.append('\n');
            at += at + 1 < end && source.charAt(at + 1) == '\n' ? 2 : 1;
        } else {
            int codePoint = source.codePointAt(at);
            value.appendCodePoint(codePoint);
            at += Character.charCount(codePoint);
        }
    }
}
