package org.epistolary.io;

import java.time.Duration;
import java.util.List;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLStreamReader2;
import org.epistolary.io.TeiParseException.Reason;
import org.epistolary.model.tree.Names;
import org.epistolary.model.tree.SourceText;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TreeBuilder;

/** The events of one document on their way into a tree. */
final class ParseRun {

    private static final int EVENTS_BETWEEN_LOOKS_AT_THE_CLOCK = 256;
    private static final Object[] NO_ATTRIBUTES = {};
    private static final String[] NO_DECLARATIONS = {};

    private final SourceText source;
    private final XMLStreamReader2 reader;
    private final LocationInfo location;
    private final KnownNames names;
    private final ReadLimits limits;
    private final TreeBuilder builder;
    private final DocumentEntities entities;
    private final long started = System.nanoTime();
    private int events;
    private boolean anyRoot;
    private int depth;
    private boolean inEmptyElement;

    ParseRun(SourceText source, XMLStreamReader2 reader, KnownNames names, ReadLimits limits) {
        this.source = source;
        this.reader = reader;
        this.location = reader.getLocationInfo();
        this.names = names;
        this.limits = limits;
        this.builder = new TreeBuilder(source);
        this.entities = new DocumentEntities(source, limits);
    }

    /** Lets the document be any that has TEI in it somewhere. */
    void allowAnyRoot() {
        anyRoot = true;
    }

    List<TeiNode> toEnd() throws XMLStreamException, TeiParseException {
        while (reader.hasNext()) {
            event(reader.next(), start());
        }
        return builder.endDocument(start());
    }

    List<TeiNode> toEndOfHeader() throws XMLStreamException, TeiParseException {
        while (reader.hasNext()) {
            int type = reader.next();
            event(type, start());
            if (type == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("teiHeader")) {
                return builder.endEarly(end());
            }
        }
        return builder.endDocument(start());
    }

    private int start() {
        return (int) location.getStartingCharOffset();
    }

    private int end() throws XMLStreamException {
        return (int) location.getEndingCharOffset();
    }

    private void event(int type, int start) throws XMLStreamException, TeiParseException {
        if (limits.time() != null && ++events % EVENTS_BETWEEN_LOOKS_AT_THE_CLOCK == 0) {
            checkTime(limits.time(), start);
        }
        switch (type) {
            case XMLStreamConstants.START_ELEMENT -> startElement(start);
            case XMLStreamConstants.END_ELEMENT -> endElement(start);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    builder.text(reader.getText(), start);
            case XMLStreamConstants.COMMENT -> builder.comment(reader.getText(), start);
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> builder.processingInstruction(
                    reader.getPITarget(), reader.getPIData() == null ? "" : reader.getPIData(), start);
            case XMLStreamConstants.DTD -> builder.doctype(entities.doctype(reader, start), start);
            case XMLStreamConstants.ENTITY_REFERENCE -> reference(reader.getLocalName(), start);
            default -> {
                // the end of the document has nothing to add
            }
        }
    }

    private void checkTime(Duration longest, int offset) throws TeiParseException {
        if (Duration.ofNanos(System.nanoTime() - started).compareTo(longest) > 0) {
            throw limits.tooSlow(source.name(), source.position(offset), longest);
        }
    }

    private void reference(String name, int start) throws TeiParseException {
        entities.checkReference(name, start);
        builder.entityReference(name, entities.declared(), start);
    }

    private void startElement(int start) throws XMLStreamException, TeiParseException {
        KnownNames.Known known = names.find(reader.getPrefix(), reader.getLocalName(), reader.getNamespaceURI());
        if (depth == 0 && !anyRoot) {
            checkRoot(known.name(), start);
        }
        if (++depth > limits.depth()) {
            throw limits.tooDeep(source.name(), source.position(start));
        }
        if (entities.mayBeInAttributes()) {
            entities.checkAttributes(start, end());
        }
        builder.startElement(known.maker().get(), known.name(), attributes(start), namespaces(), start);
        inEmptyElement = reader.isEmptyElement();
    }

    private void checkRoot(QName root, int start) throws TeiParseException {
        if (!root.getNamespaceURI().equals(Names.TEI)) {
            throw new TeiParseException(Reason.NOT_TEI, source.name(), source.position(start),
                    ParseProblem.notTei(root));
        }
    }

    private void endElement(int start) {
        depth--;
        if (inEmptyElement) {
            builder.endEmptyElement();
            inEmptyElement = false;
        } else {
            builder.endElement(start);
        }
    }

    private Object[] attributes(int start) throws TeiParseException {
        int count = specified();
        Object[] attributes = count == 0 ? NO_ATTRIBUTES : new Object[2 * count];
        for (int i = 0; i < count; i++) {
            attributes[2 * i] = names.find(reader.getAttributePrefix(i), reader.getAttributeLocalName(i),
                    reader.getAttributeNamespace(i)).name();
            String value = reader.getAttributeValue(i);
            if (value.length() > limits.attributeLength()) {
                throw limits.attributeTooLong(source.name(), source.position(start));
            }
            attributes[2 * i + 1] = value;
        }
        return attributes;
    }

    /** How many attributes stand in the file; those that a DOCTYPE supplies come behind them. */
    private int specified() {
        int count = reader.getAttributeCount();
        while (entities.areDeclared() && count > 0 && !reader.isAttributeSpecified(count - 1)) {
            count--;
        }
        return count;
    }

    private String[] namespaces() {
        int count = reader.getNamespaceCount();
        String[] declarations = count == 0 ? NO_DECLARATIONS : new String[2 * count];
        for (int i = 0; i < count; i++) {
            declarations[2 * i] = reader.getNamespacePrefix(i) == null ? "" : reader.getNamespacePrefix(i);
            declarations[2 * i + 1] = reader.getNamespaceURI(i) == null ? "" : reader.getNamespaceURI(i);
        }
        return declarations;
    }
}
