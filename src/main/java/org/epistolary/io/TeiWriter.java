package org.epistolary.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javax.xml.transform.Result;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamResult;

import org.epistolary.io.internal.AtomicFile;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.SourceText;
import org.epistolary.model.tree.TeiNode;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;

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

    /**
     * The document as it will stand in the file, without byte order mark.
     *
     * @throws IllegalStateException when only the header of the document was read
     * @throws IllegalArgumentException when the tree holds what cannot stand in this file: a character XML does not
     *     know, or one in a comment or a name that the encoding of the file lacks
     */
    public String toString(TeiDocument document) {
        SourceText source = document.source().orElse(null);
        if (source != null && source.isPartial()) {
            throw new IllegalStateException(document.name() + " was read only to the end of its header and cannot be "
                    + "written; read the whole file to edit it");
        }
        if (source != null && isAsRead(document)) {
            return source.text();
        }
        StringBuilder out = new StringBuilder(source == null ? 4_096 : source.text().length() + 256);
        Splicer splicer = new Splicer(source, out, escaping(source));
        if (source == null) {
            splicer.newDocument(document.nodes());
        } else {
            splicer.document(document, source);
        }
        return out.toString();
    }

    /**
     * The document as bytes, in the encoding it was read from, with the byte order mark it had.
     *
     * @throws IllegalStateException when only the header of the document was read
     * @throws IllegalArgumentException when the tree holds what cannot stand in this file, see
     *     {@link #toString(TeiDocument)}
     */
    public byte[] toBytes(TeiDocument document) {
        SourceText source = document.source().orElse(null);
        if (source == null) {
            return toString(document).getBytes(StandardCharsets.UTF_8);
        }
        Optional<byte[]> read = isAsRead(document) && !source.isPartial() ? source.bytes() : Optional.empty();
        if (read.isPresent()) {
            return read.get();
        }
        return SourceEncoder.encode(toString(document), source);
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
     * Writes to a writer, which stays open. The declaration of the document names the encoding its characters should
     * then be given.
     *
     * @throws IOException when the writer fails
     */
    public void write(TeiDocument document, Writer writer) throws IOException {
        writer.write(toString(document));
    }

    /**
     * Writes to a JAXP result: as the file will stand to a {@link StreamResult} that has a stream, a writer or the URI
     * of a file, as events or nodes to every other.
     *
     * @throws IOException when the result cannot be written
     */
    public void write(TeiDocument document, Result result) throws IOException {
        if (!(result instanceof StreamResult stream)) {
            Events.send(TeiSource.of(document), result);
            return;
        }
        if (stream.getOutputStream() != null) {
            write(document, stream.getOutputStream());
        } else if (stream.getWriter() != null) {
            write(document, stream.getWriter());
        } else {
            save(document, FileUri.path(stream.getSystemId()));
        }
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

    private static boolean isAsRead(TeiDocument document) {
        return document.nodes().stream().noneMatch(TeiNode::isEdited);
    }

    /** Nodes made in memory, as a document of their own, with no white space but their own. */
    static String toString(List<TeiNode> nodes) {
        StringBuilder out = new StringBuilder(4_096);
        new Splicer(null, out, escaping(null)).withoutLayout().newDocument(nodes);
        return out.toString();
    }

    /** Nodes made in memory, as a document of their own, with no white space but their own. */
    static void write(List<TeiNode> nodes, Result result) throws IOException {
        if (!(result instanceof StreamResult stream)) {
            Events.send(new SAXSource(new TreeXmlReader(nodes), new InputSource()), result);
            return;
        }
        byte[] bytes = toString(nodes).getBytes(StandardCharsets.UTF_8);
        if (stream.getOutputStream() != null) {
            stream.getOutputStream().write(bytes);
        } else if (stream.getWriter() != null) {
            stream.getWriter().write(toString(nodes));
        } else {
            AtomicFile.write(FileUri.path(stream.getSystemId()), bytes);
        }
    }

    private static Escaping escaping(@Nullable SourceText source) {
        return source == null ? new Escaping(StandardCharsets.UTF_8, "\n")
                : new Escaping(source.charset(), lineEnd(source.text()));
    }

    /** How the first line ends that does. */
    private static String lineEnd(String text) {
        int lineFeed = text.indexOf('\n');
        if (lineFeed < 0) {
            return text.indexOf('\r') < 0 ? "\n" : "\r";
        }
        return lineFeed > 0 && text.charAt(lineFeed - 1) == '\r' ? "\r\n" : "\n";
    }
}
