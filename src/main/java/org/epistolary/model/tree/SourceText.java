package org.epistolary.model.tree;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The text a document was read from, kept whole: what was not edited is written from here, character by character.
 *
 * <p>Offsets count UTF-16 units from 0 at the first character after a byte order mark. Immutable and safe to share.
 */
public final class SourceText {

    private final String name;
    private final @Nullable Path path;
    private final String text;
    private final Charset charset;
    private final byte @Nullable [] mark;
    private final byte @Nullable [] bytes;
    private final boolean partial;
    private final int[] pieceStarts;
    private final Position[] piecePositions;
    private volatile int @Nullable [] lineStarts;

    private SourceText(Builder builder) {
        this.name = builder.name;
        this.path = builder.path;
        this.text = builder.text;
        this.charset = builder.charset;
        this.mark = builder.mark;
        this.bytes = builder.bytes;
        this.partial = builder.partial;
        this.pieceStarts = builder.pieceStarts;
        this.piecePositions = builder.piecePositions;
    }

    /**
     * Starts the description of a source text.
     *
     * @param name what messages call it: a file name or a system identifier
     * @param text the decoded characters, without byte order mark
     * @param charset how the bytes were, and will again be, encoded
     */
    public static Builder of(String name, String text, Charset charset) {
        return new Builder(name, text, charset);
    }

    /** What messages call this text: the path it was read from, or the name the caller gave. */
    public String name() {
        return name;
    }

    /** The file this was read from; empty when it came from a stream or a string. */
    public Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /** All characters, as they stand in the file, without byte order mark. */
    public String text() {
        return text;
    }

    /** The encoding of the bytes. */
    public Charset charset() {
        return charset;
    }

    /** The byte order mark the bytes begin with; an empty array when there is none. */
    public byte[] byteOrderMark() {
        return mark == null ? new byte[0] : mark.clone();
    }

    /**
     * The original bytes, kept only for encodings in which two byte sequences can mean the same text; empty for all
     * others, whose bytes follow from the text.
     */
    public Optional<byte[]> bytes() {
        return Optional.ofNullable(bytes).map(byte[]::clone);
    }

    /** Whether this is only the beginning of a file, of which the rest was never read. */
    public boolean isPartial() {
        return partial;
    }

    /** The characters between two offsets. */
    public String slice(int start, int end) {
        return text.substring(start, end);
    }

    /**
     * Line and column of an offset; one past the end is allowed. Of a text that was put together from pieces of a
     * larger one, the place in that.
     */
    public Position position(int offset) {
        if (pieceStarts.length == 0) {
            return positionHere(offset);
        }
        int found = Arrays.binarySearch(pieceStarts, offset);
        int piece = Math.max(0, found >= 0 ? found : -found - 2);
        Position from = positionHere(pieceStarts[piece]);
        Position here = positionHere(offset);
        Position there = piecePositions[piece];
        return here.line() == from.line()
                ? new Position(there.line(), there.column() + here.column() - from.column())
                : new Position(there.line() + here.line() - from.line(), here.column());
    }

    private Position positionHere(int offset) {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = findLineStarts(text);
            lineStarts = starts;
        }
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    private static int[] findLineStarts(String text) {
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
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Collects what is known about a source text. */
    public static final class Builder {

        private final String name;
        private final String text;
        private final Charset charset;
        private @Nullable Path path;
        private byte @Nullable [] mark;
        private byte @Nullable [] bytes;
        private boolean partial;
        private int[] pieceStarts = {};
        private Position[] piecePositions = {};

        private Builder(String name, String text, Charset charset) {
            this.name = name;
            this.text = text;
            this.charset = charset;
        }

        /** The file the text was read from; none when this is not called. */
        public Builder path(@Nullable Path path) {
            this.path = path;
            return this;
        }

        /** The byte order mark found; none when this is not called. */
        public Builder byteOrderMark(byte[] mark) {
            this.mark = mark.length == 0 ? null : mark.clone();
            return this;
        }

        /** The original bytes, for encodings whose bytes do not follow from the text. */
        public Builder bytes(byte[] bytes) {
            this.bytes = bytes.clone();
            return this;
        }

        /** Says that this is only the beginning of a file. */
        public Builder partial() {
            this.partial = true;
            return this;
        }

        /**
         * Says that this was put together from pieces of a larger text, and where in it each of them stands.
         *
         * @param starts the offset here at which each piece begins, ascending; the first is 0
         * @param positions the place of each in the larger text
         */
        public Builder pieces(int[] starts, Position[] positions) {
            this.pieceStarts = starts.clone();
            this.piecePositions = positions.clone();
            return this;
        }

        /** The finished source text. */
        public SourceText build() {
            return new SourceText(this);
        }
    }
}
