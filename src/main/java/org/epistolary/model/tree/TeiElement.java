package org.epistolary.model.tree;

import javax.xml.namespace.QName;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlSeeAlso;

/**
 * An element: a name, attributes, and one ordered list of everything in it.
 *
 * <p>The subclasses name the elements of the Guidelines and add accessors computed over this list, so nothing is lost
 * because a class does not know it. A new element is in no place; adding it to another takes it out of where it was.
 */
@XmlAccessorType(XmlAccessType.NONE)
@XmlSeeAlso(GenericElement.class)
public abstract class TeiElement extends BoundElement implements GlobalAttributes {

    /** An element with the name its class declares. */
    protected TeiElement() {
        super(null);
    }

    TeiElement(QName name) {
        super(name);
    }

    /**
     * Adds a node at the end. Among elements that stand on lines of their own it goes before the line of the end tag.
     *
     * @return this element
     * @throws IllegalArgumentException when the node is this element or contains it
     */
    public TeiElement append(TeiNode node) {
        int at = childCount();
        boolean beforeEndTag = !(node instanceof TextNode) && at > 0 && TextNode.isLayoutBreak(child(at - 1))
                && !hasText();
        content().add(beforeEndTag ? at - 1 : at, node);
        return this;
    }

    /**
     * Adds text at the end.
     *
     * @return this element
     */
    public TeiElement append(String text) {
        if (!text.isEmpty()) {
            content().add(new TextNode(text));
        }
        return this;
    }

    /**
     * Adds an element where the Guidelines want it: behind those that come before it in the order of its parent's
     * content, as in {@code <fileDesc>} or {@code <msIdentifier>}; at the end where there is no order.
     *
     * @return this element
     * @throws IllegalArgumentException when the child is this element or contains it
     */
    public TeiElement add(TeiElement child) {
        int at = ChildOrder.indexFor(this, child);
        if (at < 0) {
            return append(child);
        }
        content().add(at, child);
        return this;
    }

    /** Puts a node before one of this element's own children. */
    public final void insertBefore(TeiNode node, TeiNode child) {
        content().add(indexOfChild(child), node);
    }

    /** Puts a node behind one of this element's own children. */
    public final void insertAfter(TeiNode node, TeiNode child) {
        content().add(indexOfChild(child) + 1, node);
    }

    /**
     * Puts an element around a stretch of this element's {@link #text()}, for instance a {@code <persName>} around a
     * name. The text stays as it is and as it is written; in the file two tags are added.
     *
     * @param from offset of the first character, in UTF-16 units
     * @param to offset behind the last character
     * @param wrapper an element that stands nowhere yet; what is in it already stays before the stretch
     * @return the wrapper
     * @throws IllegalArgumentException when there is no text there, or when the stretch begins or ends in the middle of
     *     an element that it does not lie in
     */
    public final <T extends TeiElement> T wrap(int from, int to, T wrapper) {
        Wrapping.wrap(this, from, to, wrapper);
        return wrapper;
    }

    /**
     * Puts an element around some neighbouring children of this one.
     *
     * @param first the first of them
     * @param last the last of them
     * @param wrapper an element that stands nowhere yet
     * @return the wrapper
     * @throws IllegalArgumentException when they are not children of this element in that order
     */
    public final <T extends TeiElement> T wrap(TeiNode first, TeiNode last, T wrapper) {
        Wrapping.enclose(this, first, last, wrapper);
        return wrapper;
    }

    /**
     * Puts what is in this element in its place.
     *
     * @throws IllegalStateException when this stands in no other element
     */
    public final void unwrap() {
        Wrapping.unwrap(this);
    }

    /**
     * Puts an element of another name in the place of this one: it gets the attributes and the content of this, which
     * is left empty. In the file the two tags get another name and nothing else changes.
     *
     * @param other a new element, without attributes and content
     * @return the other element
     * @throws IllegalArgumentException when the other one is in use already
     */
    public final <T extends TeiElement> T renameTo(T other) {
        TeiElement holder = parent;
        ((TeiElement) other).takeOver(this);
        if (holder != null) {
            holder.insertChild(holder.indexOfChild(this), other);
            remove();
        }
        return other;
    }

    /** Replaces everything in this element by text; nothing is left in it when the text is empty. */
    public final void setText(String text) {
        if (childCount() == 1 && child(0) instanceof TextNode only && !text.isEmpty()) {
            only.setText(text);
        } else if (childCount() > 0 || !text.isEmpty()) {
            content().clear();
            append(text);
        }
    }
}
