package org.epistolary.io;

import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

import org.epistolary.model.tree.CommentNode;
import org.epistolary.model.tree.ProcessingInstructionNode;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;

/**
 * Writes nodes that were made in memory, in one canonical style: double quotes, two blanks a level where white space is
 * layout, none anywhere else.
 */
final class MarkupWriter {

    private final StringBuilder out;
    private final Escaping escaping;
    private final Splicer splicer;

    MarkupWriter(StringBuilder out, Escaping escaping, Splicer splicer) {
        this.out = out;
        this.escaping = escaping;
        this.splicer = splicer;
    }

    void text(TextNode text) {
        escaping.text(text.text(), out);
    }

    void comment(CommentNode comment) {
        out.append("<!--");
        escaping.verbatim(comment.comment(), out);
        out.append("-->");
    }

    void instruction(ProcessingInstructionNode instruction) {
        out.append("<?");
        escaping.verbatim(instruction.target(), out);
        if (!instruction.data().isEmpty()) {
            out.append(' ');
            escaping.verbatim(instruction.data(), out);
        }
        out.append("?>");
    }

    /**
     * An element and all that is in it.
     *
     * @param lineBreak line break and indentation of the line it stands on
     */
    void element(TeiElement element, Scope outer, String lineBreak) {
        Scope scope = outer.with(element.namespaceDeclarations());
        String prefix = prefix(element.name(), scope);
        boolean declare = !scope.namespace(prefix).equals(element.name().getNamespaceURI());
        if (declare) {
            scope = scope.with(List.of(prefix, element.name().getNamespaceURI()));
        }
        String tag = prefix.isEmpty() ? element.localName() : prefix + ":" + element.localName();
        out.append('<');
        escaping.verbatim(tag, out);
        declarations(element.namespaceDeclarations(), prefix, declare);
        if (declare) {
            declaration(prefix, element.name().getNamespaceURI());
        }
        for (Map.Entry<QName, String> attribute : element.attributes().entrySet()) {
            scope = attribute(attribute.getKey(), attribute.getValue(), scope);
        }
        if (element.content().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        content(element, scope, lineBreak);
        out.append("</").append(tag).append('>');
    }

    /** A new attribute with the declaration its prefix needs; returns the scope with that declaration. */
    Scope attribute(QName name, String value, Scope outer) {
        Scope scope = outer;
        String qualified = name.getLocalPart();
        if (!name.getNamespaceURI().isEmpty()) {
            String prefix = name.getPrefix();
            if (!scope.bindsAttribute(name)) {
                prefix = scope.freePrefix(prefix);
                declaration(prefix, name.getNamespaceURI());
                scope = scope.with(List.of(prefix, name.getNamespaceURI()));
            }
            qualified = prefix + ":" + qualified;
        }
        out.append(' ');
        escaping.verbatim(qualified, out);
        out.append("=\"");
        escaping.attribute(value, '"', out);
        out.append('"');
        return scope;
    }

    private void content(TeiElement element, Scope scope, String lineBreak) {
        boolean laidOut = element.content().stream().noneMatch(TextNode.class::isInstance)
                && (element.isElementOnly() || element.elements().stream().allMatch(TeiElement::isBlock));
        String inner = lineBreak + "  ";
        for (TeiNode child : element.content()) {
            if (laidOut) {
                escaping.lineBreak(inner, out);
            }
            splicer.node(child, scope, laidOut ? inner : lineBreak);
        }
        if (laidOut) {
            escaping.lineBreak(lineBreak, out);
        }
    }

    /** The prefix the name has, or the one (possibly none) that already stands for its namespace here. */
    private static String prefix(QName name, Scope scope) {
        if (name.getPrefix().isEmpty() || scope.binds(name)) {
            return name.getPrefix();
        }
        return scope.namespace("").equals(name.getNamespaceURI()) ? "" : name.getPrefix();
    }

    private void declarations(List<String> declarations, String except, boolean exceptIt) {
        for (int i = 0; i < declarations.size(); i += 2) {
            if (!exceptIt || !declarations.get(i).equals(except)) {
                declaration(declarations.get(i), declarations.get(i + 1));
            }
        }
    }

    private void declaration(String prefix, String uri) {
        out.append(' ').append(XMLConstants.XMLNS_ATTRIBUTE);
        if (!prefix.isEmpty()) {
            out.append(':');
            escaping.verbatim(prefix, out);
        }
        out.append("=\"");
        escaping.attribute(uri, '"', out);
        out.append('"');
    }
}
