package org.epistolary.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Duration;

import javax.xml.transform.Source;

import org.epistolary.io.TeiParseException.Reason;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.Position;
import org.epistolary.model.tree.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Reads TEI files into the tree, with comments, white space and the place of every node in the source kept.
 *
 * <p>Nothing but the given input is read: no external DTD, no external entity, no schema, no network. Immutable and
 * safe to share between threads.
 */
public final class TeiReader {

    private final ReadLimits limits;
    private final SourceLoader loader;
    private final boolean doctype;
    private final TreeParser parser;

    private TeiReader(Builder builder) {
        this.limits = builder.limits;
        this.doctype = builder.doctype;
        this.loader = new SourceLoader(limits);
        this.parser = new TreeParser(limits, builder.doctype);
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
        return parse(loader.load(file));
    }

    /**
     * The bytes of a file, for those who need them and the tree of them: one state of the file, read once.
     *
     * @throws TeiParseException when it is beyond the limits
     * @throws IOException when it cannot be read
     */
    public byte[] readBytes(Path file) throws IOException {
        return loader.bytes(file);
    }

    /**
     * Reads bytes that came from a file, as if they came from it now.
     *
     * @throws TeiParseException when they are no well-formed TEI, or beyond the limits
     */
    public TeiDocument read(byte[] bytes, Path file) throws TeiParseException {
        return parse(loader.load(bytes, file));
    }

    /**
     * Reads a stream to its end; the caller closes it.
     *
     * @param name what messages call it
     * @throws TeiParseException when it is no well-formed TEI, or beyond the limits
     * @throws IOException when it cannot be read
     */
    public TeiDocument read(InputStream stream, String name) throws IOException {
        return parse(loader.load(stream, name));
    }

    /**
     * Reads characters to their end; the caller closes the reader. Written as bytes, they will be in the encoding that
     * the XML declaration among them names, UTF-8 when it names none.
     *
     * @param name what messages call it
     * @throws TeiParseException when it is no well-formed TEI, or beyond the limits
     * @throws IOException when it cannot be read
     */
    public TeiDocument read(Reader characters, String name) throws IOException {
        return parse(loader.load(characters, name));
    }

    /**
     * Reads a string. Written as bytes, it will be in the encoding that its XML declaration names, UTF-8 when it names
     * none.
     *
     * @param name what messages call it
     * @throws TeiParseException when it is no well-formed TEI, or beyond the limits
     */
    public TeiDocument read(String xml, String name) throws TeiParseException {
        return parse(loader.load(xml, name));
    }

    /**
     * Reads a JAXP source. A {@link javax.xml.transform.stream.StreamSource} is read as the file, stream or reader it
     * holds; a URI must name a file. From all others, such as a DOM tree or SAX events, comes a tree that knows no
     * places in a file and is written in one canonical style.
     *
     * @throws TeiParseException when it is no TEI, or beyond the limits
     * @throws IOException when it cannot be read
     */
    public TeiDocument read(Source source) throws IOException {
        SourceText text = SourceReading.text(loader, source);
        return text == null ? SourceReading.document(source, limits) : parse(text);
    }

    /**
     * Reads the header of a file and nothing behind it, however long the letter is. What comes back is a document with
     * a {@code <teiHeader>} and no text, which cannot be saved. Of a corpus it is the header of the whole.
     *
     * @throws TeiParseException when this much of it is no well-formed TEI, or beyond the limits
     * @throws IOException when it cannot be read
     */
    public TeiDocument readHeader(Path file) throws IOException {
        SourceLoader.size(file);
        try (InputStream stream = SourceLoader.open(file)) {
            return header(new HeaderText(file.toString(), stream, limits), file);
        }
    }

    /**
     * Reads the header from a stream, as {@link #readHeader(Path)} does from a file; the caller closes the stream, of
     * which a little more than the header was read.
     *
     * @param name what messages call it
     * @throws TeiParseException when this much of it is no well-formed TEI, or beyond the limits
     * @throws IOException when it cannot be read
     */
    public TeiDocument readHeader(InputStream stream, String name) throws IOException {
        return header(new HeaderText(name, stream, limits), null);
    }

    /**
     * Opens a file that may be too large for the memory, to read its letters one at a time. The limit of size holds
     * for each letter and not for the file.
     *
     * @return the letters; close them when done
     * @throws TeiParseException when the file is no well-formed TEI, or beyond the limits
     * @throws IOException when it cannot be read
     */
    public LetterWalk letters(Path file) throws IOException {
        SourceLoader.size(file);
        try {
            return new LetterWalk(file, parser, limits);
        } catch (AccessDeniedException e) {
            throw SourceLoader.notReadable(file);
        }
    }

    /** What looks like the end of the header may stand in a comment; then it goes on to the next. */
    private TeiDocument header(HeaderText text, @Nullable Path file) throws IOException {
        while (true) {
            boolean more = text.advance();
            SourceText source = text.source(file);
            try {
                return TeiDocument.of(parser.parseHeader(source), source);
            } catch (TeiParseException e) {
                if (!more || e.reason() != Reason.NOT_WELL_FORMED || !endsAtEnd(e, source)) {
                    throw e;
                }
            }
        }
    }

    private static boolean endsAtEnd(TeiParseException e, SourceText source) {
        Position end = source.position(source.text().length());
        return e.line() == end.line() && e.column() >= end.column();
    }

    private TeiDocument parse(SourceText source) throws TeiParseException {
        return TeiDocument.of(parser.parse(source), source);
    }

    /** What it accepts; two readers that say the same read the same. */
    @Override
    public String toString() {
        return "TeiReader[" + limits + (doctype ? ", allowDoctype" : "") + "]";
    }

    /** Describes a reader. */
    public static final class Builder {

        private ReadLimits limits = ReadLimits.DEFAULT;
        private boolean doctype;

        private Builder() {
        }

        /**
         * The largest file accepted, in bytes; 512 MiB unless set. Of a file that is read {@linkplain #letters letter by
         * letter}, the longest letter with the headers over it, in characters.
         *
         * @throws IllegalArgumentException when it is less than 1
         */
        public Builder maxBytes(long bytes) {
            limits = limits.withBytes(bytes);
            return this;
        }

        /**
         * The deepest nesting of elements accepted; 1,000 unless set. What is much deeper than that needs a thread with
         * a larger stack to be written or rendered.
         *
         * @throws IllegalArgumentException when it is less than 1
         */
        public Builder maxDepth(int depth) {
            limits = limits.withDepth(depth);
            return this;
        }

        /**
         * The most attributes accepted on one element; 1,000 unless set.
         *
         * @throws IllegalArgumentException when it is less than 1
         */
        public Builder maxAttributes(int attributes) {
            limits = limits.withAttributes(attributes);
            return this;
        }

        /**
         * The longest attribute value accepted, in characters; 1,048,576 unless set.
         *
         * @throws IllegalArgumentException when it is less than 1
         */
        public Builder maxAttributeLength(int characters) {
            limits = limits.withAttributeLength(characters);
            return this;
        }

        /**
         * What all references to entities in a document may stand for together, in characters; 16,777,216 unless set.
         * It matters only where {@link #allowDoctype} lets entities be declared; a single entity stands for 65,536 at
         * the most.
         *
         * @throws IllegalArgumentException when it is less than 0
         */
        public Builder maxEntityLength(long characters) {
            limits = limits.withEntityLength(characters);
            return this;
        }

        /**
         * How long reading one document may take; as long as it takes unless set. Reading takes time in proportion to
         * the size, so this is for services that answer within a time. The clock starts when all of the input is there.
         *
         * @throws IllegalArgumentException when it is not more than nothing
         */
        public Builder maxTime(Duration time) {
            limits = limits.withTime(time);
            return this;
        }

        /**
         * Accepts files with a DOCTYPE, which are refused otherwise. The declaration is kept as it is, references to
         * its entities stay references, in the tree and in the file, and nothing outside the file is read. Entities
         * that grow without bounds are refused.
         */
        public Builder allowDoctype() {
            doctype = true;
            return this;
        }

        /** The reader. */
        public TeiReader build() {
            return new TeiReader(this);
        }
    }
}
