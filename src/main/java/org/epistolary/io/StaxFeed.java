package org.epistolary.io;

import java.util.ArrayList;
import java.util.List;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Comment;
import javax.xml.stream.events.EndElement;
import javax.xml.stream.events.Namespace;
import javax.xml.stream.events.ProcessingInstruction;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import javax.xml.transform.stax.StAXSource;

import org.xml.sax.helpers.AttributesImpl;

/** Hands StAX events to a tree. The JDK's own way from StAX to SAX loses the comments. */
final class StaxFeed {

    private final TreeHandler tree;

    StaxFeed(TreeHandler tree) {
        this.tree = tree;
    }

    void feed(StAXSource source) throws XMLStreamException {
        if (source.getXMLStreamReader() != null) {
            stream(source.getXMLStreamReader());
        } else {
            events(source.getXMLEventReader());
        }
        tree.endDocument();
    }

    private void stream(XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        for (int type = reader.getEventType();; type = reader.next()) {
            switch (type) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    start(reader);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    tree.endElement("", "", "");
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE,
                        XMLStreamConstants.ENTITY_REFERENCE -> text(reader.getText(), depth);
                case XMLStreamConstants.COMMENT -> comment(reader.getText());
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        tree.processingInstruction(reader.getPITarget(), reader.getPIData());
                default -> {
                    // nothing that stands in a tree
                }
            }
            if (!reader.hasNext()) {
                return;
            }
        }
    }

    private void start(XMLStreamReader reader) {
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            declare(reader.getNamespacePrefix(i), reader.getNamespaceURI(i));
        }
        AttributesImpl attributes = new AttributesImpl();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            add(reader.getAttributeName(i), reader.getAttributeValue(i), attributes);
        }
        start(reader.getName(), attributes);
    }

    private void events(XMLEventReader reader) throws XMLStreamException {
        int depth = 0;
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (event instanceof StartElement start) {
                depth++;
                start(start);
            } else if (event instanceof EndElement) {
                depth--;
                tree.endElement("", "", "");
            } else if (event.isCharacters()) {
                text(event.asCharacters().getData(), depth);
            } else if (event instanceof Comment comment) {
                comment(comment.getText());
            } else if (event instanceof ProcessingInstruction instruction) {
                tree.processingInstruction(instruction.getTarget(), instruction.getData());
            }
        }
    }

    private void start(StartElement start) {
        List<Namespace> namespaces = new ArrayList<>();
        start.getNamespaces().forEachRemaining(namespaces::add);
        namespaces.forEach(namespace -> declare(namespace.getPrefix(), namespace.getNamespaceURI()));
        List<Attribute> written = new ArrayList<>();
        start.getAttributes().forEachRemaining(written::add);
        AttributesImpl attributes = new AttributesImpl();
        written.forEach(attribute -> add(attribute.getName(), attribute.getValue(), attributes));
        start(start.getName(), attributes);
    }

    private void declare(String prefix, String uri) {
        tree.startPrefixMapping(prefix == null ? "" : prefix, uri == null ? "" : uri);
    }

    private void start(QName name, AttributesImpl attributes) {
        tree.startElement(name.getNamespaceURI(), name.getLocalPart(), qualified(name), attributes);
    }

    private static void add(QName name, String value, AttributesImpl attributes) {
        attributes.addAttribute(name.getNamespaceURI(), name.getLocalPart(), qualified(name), "CDATA", value);
    }

    private static String qualified(QName name) {
        return name.getPrefix().isEmpty() ? name.getLocalPart() : name.getPrefix() + ":" + name.getLocalPart();
    }

    private void text(String text, int depth) {
        if (text != null && depth > 0) {
            tree.characters(text.toCharArray(), 0, text.length());
        }
    }

    private void comment(String text) {
        tree.comment(text.toCharArray(), 0, text.length());
    }
}
