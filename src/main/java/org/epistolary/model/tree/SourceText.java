package org.epistolary.model.tree;

import java.io.CharConversionException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The text a document was read from, kept whole: what was not edited is written from here, character by character.
 *
 * <p>Offsets count UTF-16 units from 0 at the first character after a byte order mark. Immutable and safe to share. The
 * bytes of a file in UTF-8 are decoded when their characters are first asked for, which reading does not need.
 */
public final class SourceText {

    private final String name;
    private final @Nullable Path path;
    private final Charset charset;
    private final byte @Nullable [] mark;
    private final byte @Nullable [] bytes;
    private final boolean partial;
    private final @Nullable SourcePieces pieces;
    private volatile @Nullable String text;
    private volatile @Nullable LineStarts lines;

    private SourceText(Builder builder) {
        this.name = builder.name;
        this.path = builder.path;
        this.text = builder.text;
        this.charset = builder.charset;
        this.mark = builder.mark;
        this.bytes = builder.bytes;
        this.partial = builder.partial;
        this.pieces = builder.pieces;
    }

    /**
     * Starts the description of a source text.
     *
     * @param name what messages call it: a file name or a system identifier
     * @param text the decoded characters, without byte order mark
     * @param charset how the bytes were, and will again be, encoded
     */
    public static Builder of(String name, String text, Charset charset) {
        return new Builder(name, charset).text(text);
    }

    /**
     * Starts the description of a source text in UTF-8 that was not decoded yet.
     *
     * @param name what messages call it: a file name or a system identifier
     * @param bytes the file with the byte order mark it may have, valid UTF-8; taken over, not copied
     */
    public static Builder ofUtf8(String name, byte[] bytes) {
        Builder builder = new Builder(name, StandardCharsets.UTF_8);
        builder.bytes = bytes;
        return builder;
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
        String known = text;
        if (known == null) {
            known = decode();
            text = known;
        }
        return known;
    }

    /**
     * The characters one after the other, without keeping them. Reading bytes that are not in the encoding, or that are
     * no character of XML, throws a {@link CharConversionException}.
     */
    public Reader reader() {
        String known = text;
        return known == null ? new Utf8Reader(undecoded(), markLength()) : new StringReader(known);
    }

    /**
     * The text for one who only looks for markup in it: every ASCII character stands as it is, each other one as some
     * others. Offsets in it mean nothing. Costs little even where {@link #text()} would have to decode first.
     */
    public String markup() {
        String known = text;
        return known == null ? new String(undecoded(), StandardCharsets.ISO_8859_1) : known;
    }

    private String decode() {
        try {
            return Utf8Reader.decode(undecoded(), markLength());
        } catch (CharConversionException e) {
            return new String(undecoded(), markLength(), undecoded().length - markLength(), charset);
        }
    }

    private byte[] undecoded() {
        return Objects.requireNonNull(bytes, "There are characters or bytes");
    }

    private int markLength() {
        return mark == null ? 0 : mark.length;
    }

    /** The encoding of the bytes. */
    public Charset charset() {
        return charset;
    }

    /** The byte order mark the bytes begin with; an empty array when there is none. */
    public byte[] byteOrderMark() {
        return mark == null ? new byte[0] : mark.clone();
    }

    /** A copy of the bytes this was read from, byte order mark included; empty when it was read as characters. */
    public Optional<byte[]> bytes() {
        return Optional.ofNullable(bytes).map(byte[]::clone);
    }

    /** Whether this is only the beginning of a file, of which the rest was never read. */
    public boolean isPartial() {
        return partial;
    }

    /** The characters between two offsets. */
    public String slice(int start, int end) {
        return text().substring(start, end);
    }

    /**
     * Line and column of an offset; one past the end is allowed. Of a text that was put together from pieces of a
     * larger one, the place in that.
     */
    public Position position(int offset) {
        LineStarts known = lines;
        if (known == null) {
            known = new LineStarts(text());
            lines = known;
        }
        return pieces == null ? known.position(offset) : pieces.position(offset, known);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Collects what is known about a source text. */
    public static final class Builder {

        private final String name;
        private final Charset charset;
        private @Nullable String text;
        private @Nullable Path path;
        private byte @Nullable [] mark;
        private byte @Nullable [] bytes;
        private boolean partial;
        private @Nullable SourcePieces pieces;

        private Builder(String name, Charset charset) {
            this.name = name;
            this.charset = charset;
        }

        private Builder text(String characters) {
            this.text = characters;
            return this;
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

        /** The bytes of the file, byte order mark included; taken over, not copied. */
        public Builder bytes(byte[] bytes) {
            this.bytes = bytes;
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
            this.pieces = new SourcePieces(starts.clone(), positions.clone());
            return this;
        }

        /** The finished source text. */
        public SourceText build() {
            return new SourceText(this);
        }
    }
}
