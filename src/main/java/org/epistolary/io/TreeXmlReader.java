package org.epistolary.io;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.namespace.QName;

import org.epistolary.model.tree.CommentNode;
import org.epistolary.model.tree.EntityReferenceNode;
import org.epistolary.model.tree.Names;
import org.epistolary.model.tree.ProcessingInstructionNode;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.DTDHandler;
import org.xml.sax.EntityResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.LexicalHandler;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/** Walks a tree and reports it as SAX events. It "parses" nothing: the input it is given only names the document. */
final class TreeXmlReader implements XMLReader {

    private static final String NAMESPACES = "http://xml.org/sax/features/namespaces";
    private static final String PREFIXES = "http://xml.org/sax/features/namespace-prefixes";
    private static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";

    private final List<TeiNode> nodes;
    private final TreeLocator locator = new TreeLocator();
    private final AttributesImpl attributes = new AttributesImpl();
    private ContentHandler content = new DefaultHandler();
    private @Nullable LexicalHandler lexical;
    private @Nullable EntityResolver entityResolver;
    private @Nullable DTDHandler dtdHandler;
    private @Nullable ErrorHandler errorHandler;

    TreeXmlReader(List<TeiNode> nodes) {
        this.nodes = nodes;
    }

    Optional<TeiNode> current() {
        return locator.node();
    }

    @Override
    public void parse(InputSource input) throws SAXException {
        locator.setSystemId(input.getSystemId());
        content.setDocumentLocator(locator);
        content.startDocument();
        for (TeiNode node : nodes) {
            if (!(node instanceof TextNode)) {
                node(node, Scope.NONE);
            }
        }
        content.endDocument();
    }

    /** Reports one node, as it means where something else has already been declared. */
    void report(TeiNode node, Scope outer) throws SAXException {
        node(node, outer);
    }

    @Override
    public void parse(String systemId) throws SAXException {
        parse(new InputSource(systemId));
    }

    private void node(TeiNode node, Scope scope) throws SAXException {
        if (node instanceof TeiElement element) {
            element(element, scope);
        } else if (node instanceof TextNode text) {
            locator.at(node);
            char[] characters = text.text().toCharArray();
            content.characters(characters, 0, characters.length);
        } else if (node instanceof CommentNode comment && lexical != null) {
            locator.at(node);
            char[] characters = comment.comment().toCharArray();
            lexical.comment(characters, 0, characters.length);
        } else if (node instanceof ProcessingInstructionNode instruction) {
            locator.at(node);
            content.processingInstruction(instruction.target(), instruction.data());
        } else if (node instanceof EntityReferenceNode reference) {
            locator.at(node);
            reference(reference);
        }
    }

    private void reference(EntityReferenceNode reference) throws SAXException {
        if (reference.value().isEmpty()) {
            content.skippedEntity(reference.name());
            return;
        }
        char[] characters = reference.text().toCharArray();
        content.characters(characters, 0, characters.length);
    }

    private void element(TeiElement element, Scope outer) throws SAXException {
        locator.at(element);
        QName name = element.name();
        TagNames names = TagNames.of(element, outer);
        String qualified = names.element(name);
        attributes(element, names);
        start(names.declarations());
        content.startElement(name.getNamespaceURI(), name.getLocalPart(), qualified, attributes);
        for (TeiNode child : element.content()) {
            node(child, names.scope());
        }
        locator.atEnd(element);
        content.endElement(name.getNamespaceURI(), name.getLocalPart(), qualified);
        end(names.declarations());
    }

    private void attributes(TeiElement element, TagNames names) {
        attributes.clear();
        for (Map.Entry<QName, String> attribute : element.attributes().entrySet()) {
            QName name = attribute.getKey();
            String type = name.equals(Names.XML_ID) ? "ID" : "CDATA";
            attributes.addAttribute(name.getNamespaceURI(), name.getLocalPart(), names.attribute(name), type,
                    attribute.getValue());
        }
    }

    private void start(List<String> declarations) throws SAXException {
        for (int i = 0; i < declarations.size(); i += 2) {
            content.startPrefixMapping(declarations.get(i), declarations.get(i + 1));
        }
    }

    private void end(List<String> declarations) throws SAXException {
        for (int i = declarations.size() - 2; i >= 0; i -= 2) {
            content.endPrefixMapping(declarations.get(i));
        }
    }

    // ---- what SAX asks of every reader

    @Override
    public boolean getFeature(String name) {
        return name.equals(NAMESPACES);
    }

    @Override
    public void setFeature(String name, boolean value) throws SAXNotRecognizedException {
        if (name.equals(NAMESPACES) && !value || name.equals(PREFIXES) && value) {
            throw new SAXNotRecognizedException("A tree always has namespaces: " + name);
        }
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return name.equals(LEXICAL) ? lexical : null;
    }

    @Override
    public void setProperty(String name, Object value) throws SAXNotRecognizedException {
        if (!name.equals(LEXICAL)) {
            throw new SAXNotRecognizedException(name);
        }
        setLexicalHandler((LexicalHandler) value);
    }

    void setLexicalHandler(LexicalHandler handler) {
        lexical = handler;
    }

    @Override
    public void setContentHandler(ContentHandler handler) {
        content = handler;
    }

    @Override
    public ContentHandler getContentHandler() {
        return content;
    }

    @Override
    public void setEntityResolver(EntityResolver resolver) {
        entityResolver = resolver;
    }

    @Override
    public @Nullable EntityResolver getEntityResolver() {
        return entityResolver;
    }

    @Override
    public void setDTDHandler(DTDHandler handler) {
        dtdHandler = handler;
    }

    @Override
    public @Nullable DTDHandler getDTDHandler() {
        return dtdHandler;
    }

    @Override
    public void setErrorHandler(ErrorHandler handler) {
        errorHandler = handler;
    }

    @Override
    public @Nullable ErrorHandler getErrorHandler() {
        return errorHandler;
    }
}
