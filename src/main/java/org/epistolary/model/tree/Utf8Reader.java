package org.epistolary.model.tree;

import java.io.CharConversionException;
import java.io.Reader;
import java.util.Objects;

/**
 * Decodes UTF-8 that is in memory, and stops at the first byte that is not UTF-8 and at U+FFFE and U+FFFF, which are no
 * characters of XML but which Woodstox lets by. Where there are characters beyond Latin-1, as in nearly every letter, it
 * needs less than half the time of the decoder of Java 17.
 */
final class Utf8Reader extends Reader {

    private static final int FIRST_IN_DOUBT = 0xED;

    private final byte[] bytes;
    private int at;
    private char lowSurrogate;

    /**
     * @param from where the first character is, behind a byte order mark
     */
    Utf8Reader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    /** All characters at once. */
    static String decode(byte[] bytes, int from) throws CharConversionException {
        char[] characters = new char[bytes.length - from];
        int length = new Utf8Reader(bytes, from).read(characters, 0, characters.length);
        return new String(characters, 0, Math.max(0, length));
    }

    @Override
    public int read(char[] characters, int offset, int length) throws CharConversionException {
        Objects.checkFromIndexSize(offset, length, characters.length);
        int end = offset + length;
        int out = offset;
        if (lowSurrogate != 0 && out < end) {
            characters[out++] = lowSurrogate;
            lowSurrogate = 0;
        }
        while (out < end && at < bytes.length) {
            int run = ascii(characters, out, end);
            at += run;
            out += run;
            if (out < end && at < bytes.length) {
                int codePoint = codePoint();
                if (Character.isBmpCodePoint(codePoint)) {
                    characters[out++] = (char) codePoint;
                } else {
                    characters[out++] = Character.highSurrogate(codePoint);
                    out += low(Character.lowSurrogate(codePoint), characters, out, end);
                }
            }
        }
        return out == offset && length > 0 ? -1 : out - offset;
    }

    /** Decodes what is ASCII from here on and says how much that is. */
    private int ascii(char[] characters, int out, int end) {
        byte[] from = bytes;
        int start = at;
        int most = Math.min(from.length - start, end - out);
        for (int i = 0; i < most; i++) {
            byte b = from[start + i];
            if (b < 0) {
                return i;
            }
            characters[out + i] = (char) b;
        }
        return most;
    }

    /** Puts the second half of a pair behind the first, or keeps it when there is no more room. */
    private int low(char surrogate, char[] characters, int out, int end) {
        if (out < end) {
            characters[out] = surrogate;
            return 1;
        }
        lowSurrogate = surrogate;
        return 0;
    }

    private int codePoint() throws CharConversionException {
        int first = bytes[at] & 0xFF;
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        int codePoint = first & 0xFF >> length + 1;
        for (int i = 1; i < length; i++) {
            int next = at + i < bytes.length ? bytes[at + i] : 0;
            if ((next & 0xC0) != 0x80) {
                throw malformed();
            }
            codePoint = codePoint << 6 | next & 0x3F;
        }
        boolean shortest = length == 2 ? first >= 0xC2 : codePoint >= (length == 3 ? 0x800 : 0x10000);
        if (!shortest) {
            throw malformed();
        }
        if (first >= FIRST_IN_DOUBT) {
            check(first, codePoint);
        }
        at += length;
        return codePoint;
    }

    /** What begins with less than the first byte of a surrogate is a character whatever follows. */
    private void check(int first, int codePoint) throws CharConversionException {
        boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        if (surrogate || first > 0xF4 || codePoint > Character.MAX_CODE_POINT) {
            throw malformed();
        }
        if (codePoint == 0xFFFE || codePoint == 0xFFFF) {
            throw new CharConversionException("Not a character of XML at byte " + at);
        }
    }

    private CharConversionException malformed() {
        return new CharConversionException("Not UTF-8 at byte " + at);
    }

    @Override
    public void close() {
        // there is nothing to close
    }
}
