package org.epistolary.model.tree;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

import jakarta.xml.bind.JAXBElement;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Takes over what JAXB hands us: strings, our own elements, and DOM elements for names it has no class for. */
final class DomImport {

    private DomImport() {
    }

    static TeiNode toNode(Object item) {
        if (item instanceof TeiNode node) {
            return node;
        }
        if (item instanceof JAXBElement<?> wrapped) {
            return toNode(wrapped.getValue());
        }
        if (item instanceof Element dom) {
            return toElement(dom);
        }
        return new TextNode(item.toString());
    }

    private static TeiElement toElement(Element dom) {
        TeiElement element = ElementFactory.registered().create(name(dom));
        NamedNodeMap attributes = dom.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                element.setAttribute(name(attribute), attribute.getValue());
            }
        }
        for (Node child = dom.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child.getNodeType()) {
                case Node.ELEMENT_NODE -> element.adopt(toElement((Element) child));
                case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> element.adopt(new TextNode(child.getNodeValue()));
                case Node.COMMENT_NODE -> element.adopt(new CommentNode(child.getNodeValue()));
                case Node.PROCESSING_INSTRUCTION_NODE ->
                        element.adopt(new ProcessingInstructionNode(child.getNodeName(), child.getNodeValue()));
                default -> throw new IllegalStateException("Not a node of element content: " + child);
            }
        }
        return element;
    }

    private static QName name(Node node) {
        String namespace = node.getNamespaceURI() == null ? "" : node.getNamespaceURI();
        String prefix = node.getPrefix() == null ? "" : node.getPrefix();
        return new QName(namespace, node.getLocalName(), prefix);
    }
}
