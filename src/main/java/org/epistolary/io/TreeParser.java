package org.epistolary.io;

import java.io.InputStream;
import java.io.Reader;
import java.util.List;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.epistolary.io.TeiParseException.Reason;
import org.epistolary.model.tree.Position;
import org.epistolary.model.tree.SourceText;
import org.epistolary.model.tree.TeiNode;
import org.jspecify.annotations.Nullable;

/** Feeds the events of Woodstox, each with its offset, to a tree builder. Immutable and safe to share. */
final class TreeParser {

    private final ReadLimits limits;
    private final WstxInputFactory factory;
    private final KnownNames names = new KnownNames();

    TreeParser(ReadLimits limits, boolean doctype) {
        this.limits = limits;
        this.factory = newFactory(limits, doctype);
    }

    /**
     * Set explicitly: Woodstox accepts external entities by default, and offsets are exact only without expansion.
     * With a DOCTYPE they have to be accepted, or a mere declaration would be an error; what stands for each of them
     * is nothing.
     */
    private static WstxInputFactory newFactory(ReadLimits limits, boolean doctype) {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, doctype);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, doctype);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory2.P_REPORT_PROLOG_WHITESPACE, true);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MIN_TEXT_SEGMENT, 1 << 16);
        factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, 1 << 14);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, limits.depth() + 1);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, limits.attributes());
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Integer.MAX_VALUE);
        XMLResolver nothing = (publicId, systemId, base, namespace) -> InputStream.nullInputStream();
        factory.setXMLResolver(nothing);
        factory.setProperty(WstxInputProperties.P_DTD_RESOLVER, nothing);
        factory.setProperty(WstxInputProperties.P_ENTITY_RESOLVER, nothing);
        return factory;
    }

    List<TeiNode> parse(SourceText source) throws TeiParseException {
        return parse(source, ParseRun::toEnd);
    }

    /** A document that only has TEI in it somewhere. */
    List<TeiNode> parseAny(SourceText source) throws TeiParseException {
        return parse(source, run -> {
            run.allowAnyRoot();
            return run.toEnd();
        });
    }

    /** Only what stands before the end of the first header, and the tags around it. */
    List<TeiNode> parseHeader(SourceText source) throws TeiParseException {
        return parse(source, ParseRun::toEndOfHeader);
    }

    private List<TeiNode> parse(SourceText source, Extent extent) throws TeiParseException {
        try {
            XMLStreamReader2 reader = open(source.name(), source.reader());
            try {
                return extent.read(new ParseRun(source, reader, names, limits));
            } catch (XMLStreamException e) {
                throw problem(source, e, reader.getLocationInfo().getCurrentLocation());
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw problem(source, e, null);
        } catch (TeiParseException e) {
            SourceDecoder.check(source);
            throw e;
        }
    }

    /** The events of a text, with the settings of this parser. */
    XMLStreamReader2 open(String name, Reader text) throws XMLStreamException {
        return (XMLStreamReader2) factory.createXMLStreamReader(name, text);
    }

    /** What is wrong with a text: that it is none, or not in its encoding, comes before that it is not well-formed. */
    private TeiParseException problem(SourceText source, XMLStreamException e, @Nullable Location current)
            throws TeiParseException {
        SourceDecoder.check(source);
        return source.text().isBlank()
                ? new TeiParseException(Reason.EMPTY, source.name(), new Position(1, 1),
                        ParseProblem.EMPTY)
                : ParseProblem.of(source, e, current, limits);
    }

    /** How much of a document is read. */
    @FunctionalInterface
    private interface Extent {

        List<TeiNode> read(ParseRun run) throws XMLStreamException, TeiParseException;
    }
}
