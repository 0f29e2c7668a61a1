package org.epistolary.io;

import java.io.StringReader;
import java.util.List;

import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.epistolary.io.TeiParseException.Reason;
import org.epistolary.model.TeiVocabulary;
import org.epistolary.model.tree.Names;
import org.epistolary.model.tree.Position;
import org.epistolary.model.tree.SourceText;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TreeBuilder;

/** Feeds the events of Woodstox, each with its offset, to a tree builder. Immutable and safe to share. */
final class TreeParser {

    private final ReadLimits limits;
    private final WstxInputFactory factory;

    TreeParser(ReadLimits limits) {
        this.limits = limits;
        this.factory = newFactory(limits);
    }

    /** Set explicitly: Woodstox accepts external entities by default, and offsets are exact only without expansion. */
    private static WstxInputFactory newFactory(ReadLimits limits) {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory2.P_REPORT_PROLOG_WHITESPACE, true);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, limits.depth() + 1);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, limits.attributes());
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limits.attributeLength());
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the file is read");
        });
        return factory;
    }

    List<TeiNode> parse(SourceText source) throws TeiParseException {
        if (source.text().isBlank()) {
            throw new TeiParseException(Reason.EMPTY, source.name(), new Position(1, 1),
                    "The file is empty; a TEI document was expected.");
        }
        try {
            XMLStreamReader2 reader = (XMLStreamReader2) factory.createXMLStreamReader(
                    source.name(), new StringReader(source.text()));
            try {
                return new Run(source, reader, limits).toEnd();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw notWellFormed(source, e);
        }
    }

    private static TeiParseException notWellFormed(SourceText source, XMLStreamException e) {
        Location location = e.getLocation();
        Position at = location == null ? new Position(1, 1)
                : new Position(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
        String message = e.getMessage() == null ? "" : e.getMessage();
        int cut = message.indexOf("\n at [");
        String problem = (cut < 0 ? message : message.substring(0, cut)).strip().replace('\n', ' ');
        if (problem.contains("limit (")) {
            return new TeiParseException(Reason.LIMIT, source.name(), at,
                    problem + "; this is far beyond what letters need, so the file was refused.");
        }
        String advice = source.text().stripLeading().startsWith("<")
                ? " Correct the XML at this place." : " This is not XML; a TEI document begins with '<'.";
        return new TeiParseException(Reason.NOT_WELL_FORMED, source.name(), at,
                "Not well-formed XML: " + problem + (problem.endsWith(".") ? "" : ".") + advice);
    }

    /** One document. */
    private static final class Run {

        private final SourceText source;
        private final XMLStreamReader2 reader;
        private final ReadLimits limits;
        private final TreeBuilder builder;
        private final NameCache names = new NameCache();
        private int depth;
        private boolean inEmptyElement;

        Run(SourceText source, XMLStreamReader2 reader, ReadLimits limits) {
            this.source = source;
            this.reader = reader;
            this.limits = limits;
            this.builder = new TreeBuilder(source, TeiVocabulary::create);
        }

        List<TeiNode> toEnd() throws XMLStreamException, TeiParseException {
            while (reader.hasNext()) {
                event(reader.next(), (int) reader.getLocationInfo().getStartingCharOffset());
            }
            return builder.endDocument();
        }

        private void event(int type, int start) throws XMLStreamException, TeiParseException {
            switch (type) {
                case XMLStreamConstants.START_ELEMENT -> startElement(start);
                case XMLStreamConstants.END_ELEMENT -> endElement(start);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        builder.text(names.text(reader.getText()), start);
                case XMLStreamConstants.COMMENT -> builder.comment(reader.getText(), start);
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> builder.processingInstruction(
                        reader.getPITarget(), reader.getPIData() == null ? "" : reader.getPIData(), start);
                case XMLStreamConstants.DTD -> throw refuse(Reason.DOCTYPE, start, "The file has a DOCTYPE, which can "
                        + "pull in other files and is not accepted; remove the <!DOCTYPE …> line and write out the "
                        + "entities it declares.");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refuse(Reason.NOT_WELL_FORMED, start,
                        "Not well-formed XML: the entity &" + reader.getLocalName() + "; is not declared. "
                                + "Write the character itself or a numeric reference.");
                default -> {
                    // the end of the document has nothing to add
                }
            }
        }

        private void startElement(int start) throws XMLStreamException, TeiParseException {
            QName name = names.name(reader.getPrefix(), reader.getLocalName(), reader.getNamespaceURI());
            if (depth == 0) {
                checkRoot(name, start);
            }
            if (++depth > limits.depth()) {
                throw refuse(Reason.LIMIT, start, "Elements are nested more than " + limits.depth()
                        + " deep; this is far beyond what letters need, so the file was refused.");
            }
            builder.startElement(name, attributes(), namespaces(), start);
            inEmptyElement = reader.isEmptyElement();
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

        private Object[] attributes() {
            int count = reader.getAttributeCount();
            Object[] attributes = names.attributes(count);
            for (int i = 0; i < count; i++) {
                attributes[2 * i] = names.name(reader.getAttributePrefix(i), reader.getAttributeLocalName(i),
                        reader.getAttributeNamespace(i));
                attributes[2 * i + 1] = reader.getAttributeValue(i);
            }
            return attributes;
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
                String namespace = root.getNamespaceURI().isEmpty() ? "no namespace"
                        : "the namespace " + root.getNamespaceURI();
                throw refuse(Reason.NOT_TEI, start, "This is not TEI P5: its root element is <" + root.getLocalPart()
                        + "> in " + namespace + ". A TEI document has <TEI xmlns=\"" + Names.TEI + "\"> there.");
            }
        }

        private TeiParseException refuse(Reason reason, int offset, String problem) {
            return new TeiParseException(reason, source.name(), source.position(offset), problem);
        }
    }
}
