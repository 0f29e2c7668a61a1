package org.epistolary.model.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

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
    private final Function<QName, TeiElement> factory;
    private final List<TeiNode> roots = new ArrayList<>();
    private @Nullable TeiElement open;
    private @Nullable TeiElement justOpened;
    private @Nullable TeiNode justEnded;
    private @Nullable String text;
    private @Nullable StringBuilder moreText;
    private int textStart;

    /**
     * For events that come from no text: the offsets they are given mean nothing, and the nodes count as made in
     * memory.
     *
     * @param factory makes the element of the right class for a name
     */
    public TreeBuilder(Function<QName, TeiElement> factory) {
        this.source = null;
        this.factory = factory;
    }

    /**
     * @param source the text the offsets refer to
     * @param factory makes the element of the right class for a name
     */
    public TreeBuilder(SourceText source, Function<QName, TeiElement> factory) {
        this.source = source;
        this.factory = factory;
    }

    /**
     * A start tag.
     *
     * @param attributes name, value, name, value … ; QName and String in turn; taken over, not copied
     * @param namespaces the declarations of this tag: prefix, URI, prefix, URI … ; taken over, not copied
     */
    public void startElement(QName name, Object[] attributes, String[] namespaces, int start) {
        settle(start);
        TeiElement element = factory.apply(name);
        element.readFrom(source, start, name, attributes, namespaces);
        add(element);
        open = element;
        justOpened = element;
    }

    /** An end tag. */
    public void endElement(int start) {
        settle(start);
        TeiElement element = current();
        element.setContentSpan(element.contentStart(), start);
        close(element);
    }

    /** The end of an element that was written as one tag, {@code <lb/>}; call it directly after its start. */
    public void endEmptyElement() {
        close(current());
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
     * The end of what is read of a document: what is still open ends where the source does.
     *
     * @param offset where the last thing that was read ends
     * @return the nodes beside each other at the top, as {@link #endDocument()} gives them
     */
    public List<TeiNode> endEarly(int offset) {
        settle(offset);
        int end = sourceText().text().length();
        for (TeiElement element = open; element != null; element = element.parent) {
            element.setContentSpan(element.contentStart(), end);
            element.setEnd(end);
        }
        return roots;
    }

    /**
     * The end of the document.
     *
     * @return the nodes beside each other at the top: comments, processing instructions, white space and the root
     */
    public List<TeiNode> endDocument() {
        settle(source == null ? 0 : source.text().length());
        return roots;
    }

    /** Gives what came before its end, now that the start of the next event is known. */
    private void settle(int offset) {
        String value = text;
        if (value != null) {
            StringBuilder more = moreText;
            String all = more == null ? value : more.toString();
            add(source == null ? new TextNode(all) : new TextNode(all, source, textStart, offset));
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
        add(node);
        justEnded = node;
    }

    private void close(TeiElement element) {
        open = element.parent;
        justEnded = element;
    }

    private void add(TeiNode node) {
        if (open == null) {
            roots.add(node);
        } else {
            open.adopt(node);
        }
    }

    private SourceText sourceText() {
        return Objects.requireNonNull(source, "Only a text has this kind of node");
    }

    private TeiElement current() {
        TeiElement element = open;
        if (element == null) {
            throw new IllegalStateException("An end without a start");
        }
        return element;
    }
}
