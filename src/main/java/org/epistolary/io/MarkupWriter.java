package org.epistolary.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

import org.epistolary.model.tree.CommentNode;
import org.epistolary.model.tree.DoctypeNode;
import org.epistolary.model.tree.EntityReferenceNode;
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
    private boolean layout = true;
    private boolean spread;

    MarkupWriter(StringBuilder out, Escaping escaping, Splicer splicer) {
        this.out = out;
        this.escaping = escaping;
        this.splicer = splicer;
    }

    void withoutLayout() {
        layout = false;
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

    /** A declaration that was read elsewhere, as it was written there. */
    void doctype(DoctypeNode doctype) {
        escaping.verbatim(doctype.toString().replace("\r\n", "\n"), out);
    }

    /**
     * An element and all that is in it.
     *
     * @param lineBreak line break and indentation of the line it stands on
     */
    void element(TeiElement element, Scope outer, String lineBreak) {
        TagNames names = TagNames.of(element, outer);
        String tag = names.element(element.name());
        out.append('<');
        escaping.verbatim(tag, out);
        attributes(element.attributes(), names);
        if (element.content().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        content(element, names.scope(), lineBreak);
        out.append("</").append(tag).append('>');
    }

    /** Attributes, and before them the declarations that they and the tag need. */
    void attributes(Map<QName, String> attributes, TagNames names) {
        List<String> written = new ArrayList<>();
        attributes.forEach((name, value) -> {
            written.add(names.attribute(name));
            written.add(value);
        });
        for (int i = 0; i < names.declarations().size(); i += 2) {
            String prefix = names.declarations().get(i);
            attribute(prefix.isEmpty() ? XMLConstants.XMLNS_ATTRIBUTE : XMLConstants.XMLNS_ATTRIBUTE + ":" + prefix,
                    names.declarations().get(i + 1));
        }
        for (int i = 0; i < written.size(); i += 2) {
            attribute(written.get(i), written.get(i + 1));
        }
    }

    private void attribute(String name, String value) {
        out.append(' ');
        escaping.verbatim(name, out);
        out.append("=\"");
        escaping.attribute(value, '"', out);
        out.append('"');
    }

    private void content(TeiElement element, Scope scope, String lineBreak) {
        boolean laidOut = isLaidOut(element);
        String inner = lineBreak + "  ";
        for (TeiNode child : element.content()) {
            if (laidOut) {
                escaping.lineBreak(inner, out);
            }
            splicer.node(child, scope, laidOut ? inner : lineBreak);
        }
        splicer.endOfContent();
        if (laidOut) {
            escaping.lineBreak(lineBreak, out);
        }
    }

    /**
     * Only where white space is no text, and where there is none yet. In a document that is new as a whole, paragraphs,
     * lists and the like stand on lines of their own wherever there are only such.
     */
    private boolean isLaidOut(TeiElement element) {
        boolean free = layout && element.content().stream()
                .noneMatch(node -> node instanceof TextNode || node instanceof EntityReferenceNode);
        return free && (element.isElementOnly()
                || spread && element.elements().stream().allMatch(TeiElement::isBlock));
    }

    /** Says that the document is new as a whole. */
    void spreadBlocks() {
        spread = true;
    }
}
