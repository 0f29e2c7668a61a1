package org.epistolary.io;

import java.util.List;
import java.util.Optional;

import javax.xml.transform.sax.SAXSource;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.xml.sax.InputSource;

/**
 * A document, or one element of it, as a JAXP source: for Saxon, validators and whoever else takes one. Nothing is
 * written out and parsed again; the events come from the tree, each with the line and column it was read from.
 */
public final class TeiSource extends SAXSource {

    private final TreeXmlReader reader;

    private TeiSource(TreeXmlReader reader, String systemId) {
        super(reader, input(systemId));
        this.reader = reader;
    }

    /** A whole document. */
    public static TeiSource of(TeiDocument document) {
        return new TeiSource(new TreeXmlReader(document.nodes()), systemId(document));
    }

    /** One element with all that is in it, as a document of its own. */
    public static TeiSource of(TeiElement element) {
        return new TeiSource(new TreeXmlReader(List.of(element)),
                element.span().map(span -> span.source().name()).orElse(""));
    }

    /**
     * The node whose event is just being reported: for handlers that want to say more about it than SAX does.
     * Empty when there is none.
     */
    public Optional<TeiNode> current() {
        return reader.current();
    }

    private static String systemId(TeiDocument document) {
        return document.source().flatMap(source -> source.path())
                .map(path -> path.toUri().toString())
                .orElse(document.name());
    }

    private static InputSource input(String systemId) {
        InputSource input = new InputSource();
        input.setSystemId(systemId);
        return input;
    }
}
