package org.epistolary.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.epistolary.model.tree.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a file as far as what looks like the end of its header, read piece by piece. Where every byte below
 * 128 is the ASCII character, the end is looked for among the bytes and only what is before it is decoded; files in
 * other encodings are read whole.
 */
final class HeaderText {

    private static final byte[] NAME = "teiHeader".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern END = Pattern.compile(
            "</(?:[^\\s<>:/]+:)?teiHeader\\s*>|<(?:[^\\s<>:/]+:)?teiHeader(?:\\s[^<>]*)?/>");
    private static final int BLOCK = 8_192;
    private static final int LONGEST_TAG = 4_096;

    private final String name;
    private final InputStream stream;
    private final ReadLimits limits;
    private byte[] bytes = {};
    private int length;
    private boolean ended;
    private int end;

    HeaderText(String name, InputStream stream, ReadLimits limits) {
        this.name = name;
        this.stream = stream;
        this.limits = limits;
    }

    /**
     * Reads on to the next place that looks like the end of a header; false when there is none to the end. From the
     * second time on it goes at least as far again, so that a file full of such places costs no more than any other.
     */
    boolean advance() throws IOException {
        if (length == 0) {
            readBlock();
        }
        int from = 2 * end;
        if (!isAsciiBased(Encoding.of(name, beginning()).charset())) {
            from = Integer.MAX_VALUE;
        }
        while (true) {
            int found = nextEnd(Math.max(from, end));
            if (found > 0) {
                end = found;
                return true;
            }
            if (ended) {
                end = length;
                return false;
            }
            from = Math.max(from, length - LONGEST_TAG);
            readBlock();
        }
    }

    /** What was read up to that place. */
    SourceText source(@Nullable Path path) throws TeiParseException {
        return SourceDecoder.decodeBeginning(name, path, Arrays.copyOf(bytes, end));
    }

    /** The offset behind the first tag from some offset on that may end a header; 0 when there is none. */
    private int nextEnd(int from) {
        for (int at = from; at <= length - NAME.length; at++) {
            if (bytes[at] == NAME[0] && Arrays.equals(bytes, at, at + NAME.length, NAME, 0, NAME.length)) {
                int close = endOfTag(at);
                if (close > 0) {
                    return close;
                }
            }
        }
        return 0;
    }

    private int endOfTag(int nameAt) {
        int open = nameAt;
        while (open > Math.max(0, nameAt - LONGEST_TAG) && bytes[open] != '<') {
            open--;
        }
        int close = nameAt;
        int limit = Math.min(length, nameAt + LONGEST_TAG);
        while (close < limit && bytes[close] != '>') {
            close++;
        }
        if (close == limit) {
            return 0;
        }
        Matcher tag = END.matcher(new String(bytes, open, close + 1 - open, StandardCharsets.ISO_8859_1));
        return tag.matches() ? close + 1 : 0;
    }

    private void readBlock() throws IOException {
        if (length + BLOCK > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(4 * BLOCK, 2 * bytes.length));
        }
        int read = stream.readNBytes(bytes, length, BLOCK);
        ended = read < BLOCK;
        length += read;
        if (length > limits.bytes()) {
            throw limits.tooLarge(name);
        }
    }

    private byte[] beginning() {
        return Arrays.copyOf(bytes, Math.min(length, BLOCK));
    }

    private static boolean isAsciiBased(Charset charset) {
        String known = charset.name();
        return charset == StandardCharsets.UTF_8 || charset == StandardCharsets.US_ASCII
                || known.startsWith("ISO-8859-") || known.startsWith("windows-125") || known.startsWith("KOI8");
    }
}
