package org.epistolary.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stax.StAXSource;
import javax.xml.transform.stream.StreamSource;

import org.epistolary.io.TeiParseException.Reason;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.Names;
import org.epistolary.model.tree.Position;
import org.epistolary.model.tree.SourceText;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reading from what JAXP calls a source. */
final class SourceReading {

    private static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private SourceReading() {
    }

    /** What a source that holds bytes or characters says; null for one that holds events or nodes. */
    static @Nullable SourceText text(SourceLoader loader, Source source) throws IOException {
        if (source instanceof StreamSource stream) {
            return text(loader, stream.getInputStream(), stream.getReader(), stream.getSystemId());
        }
        if (source instanceof SAXSource sax && sax.getXMLReader() == null) {
            InputSource input = sax.getInputSource();
            return text(loader, input.getByteStream(), input.getCharacterStream(), input.getSystemId());
        }
        return null;
    }

    private static SourceText text(SourceLoader loader, @Nullable InputStream bytes, @Nullable Reader characters,
            @Nullable String systemId) throws IOException {
        if (bytes != null) {
            return loader.load(bytes, name(systemId));
        }
        return characters != null ? loader.load(characters, name(systemId)) : loader.load(FileUri.path(systemId));
    }

    /** The nodes at the top of a source that holds events or nodes. */
    static List<TeiNode> nodes(Source source, ReadLimits limits) throws IOException {
        TreeHandler handler = new TreeHandler(limits, name(source.getSystemId()));
        if (source instanceof SAXSource sax) {
            parse(sax.getXMLReader(), sax.getInputSource(), handler);
        } else if (source instanceof StAXSource stax) {
            feed(stax, handler);
        } else {
            SAXResult result = new SAXResult(handler);
            result.setLexicalHandler(handler);
            Events.copy(source, result);
        }
        TeiParseException refusal = handler.refusal();
        if (refusal != null) {
            throw refusal;
        }
        return handler.nodes();
    }

    private static void feed(StAXSource source, TreeHandler handler) throws IOException {
        try {
            new StaxFeed(handler).feed(source);
        } catch (XMLStreamException e) {
            throw failure(source.getSystemId(), e);
        }
    }

    private static void parse(XMLReader reader, @Nullable InputSource given, TreeHandler handler) throws IOException {
        InputSource input = given == null ? new InputSource() : given;
        try {
            reader.setContentHandler(handler);
            reader.setProperty(LEXICAL, handler);
            reader.parse(input);
        } catch (SAXException e) {
            throw failure(input.getSystemId(), e);
        }
    }

    private static IOException failure(@Nullable String systemId, Exception e) {
        return new IOException(name(systemId) + ": The sender of the events failed: " + e.getMessage(), e);
    }

    /** Its source text is no more than an XML declaration, so that comments beside the root have a place. */
    static TeiDocument document(Source source, ReadLimits limits) throws IOException {
        List<TeiNode> nodes = nodes(source, limits);
        String name = name(source.getSystemId());
        TeiElement root = nodes.stream().filter(TeiElement.class::isInstance).map(TeiElement.class::cast).findFirst()
                .orElseThrow(() -> new TeiParseException(Reason.EMPTY, name, new Position(1, 1),
                        "There is no element; a TEI document was expected."));
        if (!root.name().getNamespaceURI().equals(Names.TEI)) {
            throw new TeiParseException(Reason.NOT_TEI, name, new Position(1, 1), ParseProblem.notTei(root.name()));
        }
        return TeiDocument.of(nodes, SourceText.of(name, DECLARATION, StandardCharsets.UTF_8).build());
    }

    static String name(@Nullable String systemId) {
        return systemId == null || systemId.isEmpty() ? "(stream)" : systemId;
    }
}
