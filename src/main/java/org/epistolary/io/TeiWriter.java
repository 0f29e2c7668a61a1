package org.epistolary.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.SourceText;
import org.epistolary.model.tree.TeiNode;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents back with nothing changed but what was edited. A document made in memory is written as UTF-8 in one
 * canonical style.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class TeiWriter {

    private TeiWriter() {
    }

    /** A writer. */
    public static TeiWriter create() {
        return new TeiWriter();
    }

    /** The document as it will stand in the file, without byte order mark. */
    public String toString(TeiDocument document) {
        SourceText source = document.source().orElse(null);
        StringBuilder out = new StringBuilder(source == null ? 4_096 : source.text().length() + 256);
        Splicer splicer = new Splicer(source, out, escaping(source));
        if (source == null) {
            splicer.newDocument(document);
        } else {
            splicer.document(document, source);
        }
        return out.toString();
    }

    /** The document as bytes, in the encoding it was read from, with the byte order mark it had. */
    public byte[] toBytes(TeiDocument document) {
        SourceText source = document.source().orElse(null);
        if (source == null) {
            return toString(document).getBytes(StandardCharsets.UTF_8);
        }
        boolean edited = document.nodes().stream().anyMatch(TeiNode::isEdited);
        if (!edited && source.bytes().isPresent()) {
            return source.bytes().get();
        }
        byte[] mark = source.byteOrderMark();
        byte[] text = toString(document).getBytes(source.charset());
        if (mark.length == 0) {
            return text;
        }
        byte[] all = new byte[mark.length + text.length];
        System.arraycopy(mark, 0, all, 0, mark.length);
        System.arraycopy(text, 0, all, mark.length, text.length);
        return all;
    }

    /**
     * Writes to a stream, which stays open.
     *
     * @throws IOException when the stream cannot be written
     */
    public void write(TeiDocument document, OutputStream stream) throws IOException {
        stream.write(toBytes(document));
    }

    /**
     * Saves to the file the document was read from, in one step: the file is either the old one or the new one.
     *
     * @throws IOException when the file cannot be written
     * @throws IllegalStateException when the document was not read from a file
     */
    public void save(TeiDocument document) throws IOException {
        Path file = document.source().flatMap(SourceText::path).orElseThrow(() -> new IllegalStateException(
                document.name() + " was not read from a file; name one to save it to"));
        save(document, file);
    }

    /**
     * Saves to a file, in one step: the file is either the old one or the new one, never half of it.
     *
     * @throws IOException when the file cannot be written
     */
    public void save(TeiDocument document, Path file) throws IOException {
        AtomicFile.write(file, toBytes(document));
    }

    private static Escaping escaping(@Nullable SourceText source) {
        if (source == null) {
            return new Escaping(StandardCharsets.UTF_8, "\n");
        }
        int lineFeed = source.text().indexOf('\n');
        boolean windows = lineFeed > 0 && source.text().charAt(lineFeed - 1) == '\r';
        return new Escaping(source.charset(), windows ? "\r\n" : "\n");
    }
}
