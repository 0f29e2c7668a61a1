package org.epistolary.io;

import java.time.Duration;
import java.util.List;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.codehaus.stax2.XMLStreamReader2;
import org.epistolary.io.TeiParseException.Reason;
import org.epistolary.model.TeiVocabulary;
import org.epistolary.model.tree.DoctypeNode;
import org.epistolary.model.tree.Entities;
import org.epistolary.model.tree.Names;
import org.epistolary.model.tree.SourceText;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TreeBuilder;

/** The events of one document on their way into a tree. */
final class ParseRun {

    private static final int EVENTS_BETWEEN_LOOKS_AT_THE_CLOCK = 256;

    private final SourceText source;
    private final XMLStreamReader2 reader;
    private final ReadLimits limits;
    private final TreeBuilder builder;
    private final NameCache names = new NameCache();
    private final boolean references;
    private Entities entities = Entities.NONE;
    private boolean undeclaredAllowed;
    private long referenced;
    private boolean anyRoot;
    private int depth;
    private boolean inEmptyElement;
    private final long started = System.nanoTime();
    private int events;

    ParseRun(SourceText source, XMLStreamReader2 reader, ReadLimits limits) {
        this.source = source;
        this.reader = reader;
        this.limits = limits;
        this.builder = new TreeBuilder(source, TeiVocabulary::create);
        this.references = AttributeReferences.mayBeIn(source.text());
    }

    /** Lets the document be any that has TEI in it somewhere. */
    void allowAnyRoot() {
        anyRoot = true;
    }

    List<TeiNode> toEnd() throws XMLStreamException, TeiParseException {
        while (reader.hasNext()) {
            event(reader.next(), (int) reader.getLocationInfo().getStartingCharOffset());
        }
        return builder.endDocument();
    }

    List<TeiNode> toEndOfHeader() throws XMLStreamException, TeiParseException {
        while (reader.hasNext()) {
            int type = reader.next();
            event(type, (int) reader.getLocationInfo().getStartingCharOffset());
            if (type == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("teiHeader")) {
                return builder.endEarly((int) reader.getLocationInfo().getEndingCharOffset());
            }
        }
        return builder.endDocument();
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
            case XMLStreamConstants.DTD -> doctype(start);
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

    private void doctype(int start) throws XMLStreamException, TeiParseException {
        if (!(boolean) reader.getProperty(XMLInputFactory.SUPPORT_DTD)) {
            throw refuse(Reason.DOCTYPE, start, ParseProblem.DOCTYPE);
        }
        DoctypeNode.Declared declared = Subset.read(reader.getDTDInfo());
        entities = declared.entities();
        undeclaredAllowed = declared.systemId() != null || Subset.hasParameterReferences(reader.getDTDInfo());
        builder.doctype(declared, start);
    }

    private void reference(String name, int start) throws TeiParseException {
        if (entities.isEndless(name)) {
            throw refuse(Reason.LIMIT, start, "The entity &" + name + "; contains itself or grows to more than "
                    + Entities.LONGEST_VALUE + " characters; the file was refused.");
        }
        referenced += entities.value(name).map(String::length).orElse(0);
        if (referenced > limits.entityLength()) {
            throw limits.entitiesTooLong(source.name(), source.position(start));
        }
        if (!undeclaredAllowed && !entities.isDeclared(name)) {
            throw undeclared(name, start);
        }
        builder.entityReference(name, entities, start);
    }

    private void startElement(int start) throws XMLStreamException, TeiParseException {
        QName name = names.name(reader.getPrefix(), reader.getLocalName(), reader.getNamespaceURI());
        if (depth == 0 && !anyRoot) {
            checkRoot(name, start);
        }
        if (++depth > limits.depth()) {
            throw limits.tooDeep(source.name(), source.position(start));
        }
        if (references) {
            checkReferences(start);
        }
        builder.startElement(name, attributes(start), namespaces(), start);
        inEmptyElement = reader.isEmptyElement();
    }

    private void checkReferences(int start) throws XMLStreamException, TeiParseException {
        int end = (int) reader.getLocationInfo().getEndingCharOffset();
        String undeclared = AttributeReferences.undeclared(StartTag.scan(source.slice(start, end)),
                name -> entities.declaration(name).isPresent()).orElse(null);
        if (undeclared != null) {
            throw undeclared(undeclared, source.text().indexOf("&" + undeclared + ";", start));
        }
    }

    private TeiParseException undeclared(String name, int offset) {
        return refuse(Reason.NOT_WELL_FORMED, offset, ParseProblem.undeclared(name));
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
        Object[] attributes = names.attributes(count);
        for (int i = 0; i < count; i++) {
            attributes[2 * i] = names.name(reader.getAttributePrefix(i), reader.getAttributeLocalName(i),
                    reader.getAttributeNamespace(i));
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
        while (entities != Entities.NONE && count > 0 && !reader.isAttributeSpecified(count - 1)) {
            count--;
        }
        return count;
    }

    private String[] namespaces() {
        int count = reader.getNamespaceCount();
        String[] declarations = names.declarations(count);
        for (int i = 0; i < count; i++) {
            declarations[2 * i] = reader.getNamespacePrefix(i) == null ? "" : reader.getNamespacePrefix(i);
            declarations[2 * i + 1] = reader.getNamespaceURI(i) == null ? "" : reader.getNamespaceURI(i);
        }
        return declarations;
    }

    private void checkRoot(QName root, int start) throws TeiParseException {
        if (!root.getNamespaceURI().equals(Names.TEI)) {
            throw refuse(Reason.NOT_TEI, start, ParseProblem.notTei(root));
        }
    }

    private TeiParseException refuse(Reason reason, int offset, String problem) {
        return new TeiParseException(reason, source.name(), source.position(offset), problem);
    }
}
