package org.epistolary.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.epistolary.io.TeiParseException.Reason;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.Position;
import org.epistolary.model.tree.SourceText;

/**
 * Reads TEI files into the tree, with comments, white space and the place of every node in the source kept.
 *
 * <p>Nothing but the given input is read: no DTD, no entity, no schema, no network. Immutable and safe to share between
 * threads.
 */
public final class TeiReader {

    private final ReadLimits limits;
    private final TreeParser parser;

    private TeiReader(ReadLimits limits) {
        this.limits = limits;
        this.parser = new TreeParser(limits);
    }

    /** A reader with the default limits. */
    public static TeiReader create() {
        return builder().build();
    }

    /** Starts the description of a reader. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a file.
     *
     * @throws TeiParseException when it is no well-formed TEI, or beyond the limits
     * @throws IOException when it cannot be read
     */
    public TeiDocument read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + ": Not a regular file; name a file.");
        }
        checkSize(file.toString(), Files.size(file));
        return read(SourceDecoder.decode(file.toString(), file, Files.readAllBytes(file)));
    }

    /**
     * Reads a stream to its end; the caller closes it.
     *
     * @param name what messages call it
     * @throws TeiParseException when it is no well-formed TEI, or beyond the limits
     * @throws IOException when it cannot be read
     */
    public TeiDocument read(InputStream stream, String name) throws IOException {
        int most = (int) Math.min(Integer.MAX_VALUE - 8L, limits.bytes() + 1);
        byte[] bytes = stream.readNBytes(most);
        checkSize(name, bytes.length);
        return read(SourceDecoder.decode(name, null, bytes));
    }

    /**
     * Reads a string.
     *
     * @param name what messages call it
     * @throws TeiParseException when it is no well-formed TEI, or beyond the limits
     */
    public TeiDocument read(String xml, String name) throws TeiParseException {
        return read(SourceText.of(name, xml, StandardCharsets.UTF_8).build());
    }

    private TeiDocument read(SourceText source) throws TeiParseException {
        return TeiDocument.of(parser.parse(source), source);
    }

    private void checkSize(String name, long size) throws TeiParseException {
        if (size > limits.bytes()) {
            throw new TeiParseException(Reason.LIMIT, name, new Position(1, 1), "The file is larger than the limit of "
                    + limits.bytes() + " bytes; raise the limit of the reader if this is meant.");
        }
    }

    /** Describes a reader. */
    public static final class Builder {

        private ReadLimits limits = ReadLimits.DEFAULT;

        private Builder() {
        }

        /** The largest file accepted, in bytes; 512 MiB unless set. */
        public Builder maxBytes(long bytes) {
            limits = new ReadLimits(bytes, limits.depth(), limits.attributes(), limits.attributeLength());
            return this;
        }

        /** The deepest nesting of elements accepted; 1,000 unless set. */
        public Builder maxDepth(int depth) {
            limits = new ReadLimits(limits.bytes(), depth, limits.attributes(), limits.attributeLength());
            return this;
        }

        /** The reader. */
        public TeiReader build() {
            return new TeiReader(limits);
        }
    }
}
