package org.epistolary.model.tree;

import java.util.List;
import java.util.Objects;

import javax.xml.namespace.QName;

import org.jspecify.annotations.Nullable;

/**
 * Builds a tree from the events of a parser, each with the offset at which it begins in the source. A node ends where
 * the next event begins, so a parser need not report ends.
 *
 * <p>For one document and one thread.
 */
public final class TreeBuilder {

    private final @Nullable SourceText source;
    private final OpenNodes nodes = new OpenNodes();
    private @Nullable TeiElement justOpened;
    private @Nullable TeiNode justEnded;
    private @Nullable String text;
    private @Nullable StringBuilder moreText;
    private int textStart;

    /** For events that come from no text: their offsets mean nothing, and the nodes count as made in memory. */
    public TreeBuilder() {
        this.source = null;
    }

    /**
     * @param source the text the offsets refer to
     */
    public TreeBuilder(SourceText source) {
        this.source = source;
    }

    /**
     * A start tag.
     *
     * @param element an element that was just made for it
     * @param name its name with the prefix it is written with
     * @param attributes name, value, name, value … ; QName and String in turn; taken over, not copied
     * @param namespaces the declarations of this tag: prefix, URI, prefix, URI … ; taken over, not copied
     */
    public void startElement(TeiElement element, QName name, Object[] attributes, String[] namespaces, int start) {
        settle(start);
        element.readFrom(source, start, name, attributes, namespaces);
        nodes.open(element);
        justOpened = element;
    }

    /** An end tag. */
    public void endElement(int start) {
        settle(start);
        TeiElement element = close();
        element.setContentSpan(element.contentStart(), start);
    }

    /** The end of an element that was written as one tag, {@code <lb/>}; call it directly after its start. */
    public void endEmptyElement() {
        close();
    }

    /** Characters, a CDATA section or a resolved reference; those that follow each other make one node. */
    public void text(String value, int start) {
        if (text == null) {
            settle(start);
            text = value;
            textStart = start;
        } else {
            StringBuilder more = moreText;
            if (more == null) {
                more = new StringBuilder(text);
                moreText = more;
            }
            more.append(value);
        }
    }

    /** A comment. */
    public void comment(String value, int start) {
        settle(start);
        addEnded(source == null ? new CommentNode(value) : new CommentNode(value, source, start));
    }

    /** A processing instruction. */
    public void processingInstruction(String target, String data, int start) {
        settle(start);
        addEnded(source == null ? new ProcessingInstructionNode(target, data)
                : new ProcessingInstructionNode(target, data, source, start));
    }

    /** A reference that stays one. */
    public void entityReference(String name, Entities entities, int start) {
        settle(start);
        addEnded(new EntityReferenceNode(name, entities, sourceText(), start));
    }

    /** A document type declaration. */
    public void doctype(DoctypeNode.Declared declared, int start) {
        settle(start);
        addEnded(new DoctypeNode(declared, sourceText(), start));
    }

    /**
     * The end of what is read of a document: what is still open ends here too.
     *
     * @param offset where the last thing that was read ends
     * @return the nodes beside each other at the top, as {@link #endDocument} gives them
     */
    public List<TeiNode> endEarly(int offset) {
        settle(offset);
        while (nodes.isOpen()) {
            TeiElement element = close();
            element.setContentSpan(element.contentStart(), offset);
            element.setEnd(offset);
        }
        return nodes.roots();
    }

    /**
     * The end of the document.
     *
     * @param offset where the source ends
     * @return the nodes beside each other at the top: comments, processing instructions, white space and the root
     */
    public List<TeiNode> endDocument(int offset) {
        settle(offset);
        return nodes.roots();
    }

    /** Gives what came before its end, now that the start of the next event is known. */
    private void settle(int offset) {
        String value = text;
        if (value != null) {
            StringBuilder more = moreText;
            String all = more == null ? value : more.toString();
            nodes.add(source == null ? new TextNode(all) : new TextNode(all, source, textStart, offset));
            text = null;
            moreText = null;
        }
        if (justEnded != null) {
            justEnded.setEnd(offset);
            justEnded = null;
        }
        if (justOpened != null) {
            justOpened.setContentSpan(offset, offset);
            justOpened = null;
        }
    }

    private void addEnded(TeiNode node) {
        nodes.add(node);
        justEnded = node;
    }

    private TeiElement close() {
        TeiElement element = nodes.close();
        justEnded = element;
        return element;
    }

    private SourceText sourceText() {
        return Objects.requireNonNull(source, "Only a text has this kind of node");
    }
}
