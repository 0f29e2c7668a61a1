package org.epistolary.model.tree;

import java.util.Arrays;
import java.util.Optional;

import javax.xml.namespace.QName;

import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/**
 * What an element is made of, in arrays because a letter has thousands of them: its name, its attributes, its children,
 * what was read and whether that was edited. This is the ground floor of {@link TeiElement}, which has no other
 * subclass of this beside it.
 */
@XmlTransient
abstract class ElementData extends TeiNode {

    private static final TeiNode[] NO_CHILDREN = {};
    private static final String[] NO_NAMESPACES = {};

    Object[] attributes = AttributeMap.EMPTY;
    Object[] attributesAsRead = AttributeMap.EMPTY;
    String[] namespaces = NO_NAMESPACES;
    private @Nullable QName name;
    private TeiNode[] children = NO_CHILDREN;
    private int size;
    private int contentStart;
    private int contentEnd;
    private boolean edited = true;
    private boolean hadText;

    /**
     * @param name the name; null for the one the class declares
     */
    ElementData(@Nullable QName name) {
        this.name = name;
    }

    private TeiElement self() {
        return (TeiElement) this;
    }

    // ---- what it was given

    final QName nameOrDeclared() {
        QName known = name;
        return known == null ? ElementTraits.of(getClass()).name() : known;
    }

    final void readFrom(@Nullable SourceText source, int from, QName asWritten, Object[] readAttributes,
            String[] declarations) {
        setSource(source, from);
        name = asWritten;
        attributes = readAttributes;
        attributesAsRead = readAttributes;
        namespaces = declarations;
        edited = source == null;
    }

    /** Takes everything from another element, which stays behind empty: all but its class and its local name. */
    final void takeOver(ElementData old) {
        if (parent != null || size > 0 || attributes.length > 0) {
            throw new IllegalArgumentException(this + " is in use already");
        }
        QName own = nameOrDeclared();
        QName other = old.nameOrDeclared();
        String prefix = own.getNamespaceURI().equals(other.getNamespaceURI()) ? other.getPrefix() : "";
        name = new QName(own.getNamespaceURI(), own.getLocalPart(), prefix);
        old.span().ifPresent(span -> {
            setSource(span.source(), span.start());
            setEnd(span.end());
        });
        setContentSpan(old.contentStart, old.contentEnd);
        attributes = old.attributes;
        attributesAsRead = old.attributesAsRead;
        namespaces = old.namespaces;
        hadText = old.hadText;
        old.setSource(null, 0);
        old.attributes = AttributeMap.EMPTY;
        while (old.size > 0) {
            insertChild(size, old.children[0]);
        }
    }

    final void setContentSpan(int from, int to) {
        contentStart = from;
        contentEnd = to;
    }

    final int contentStart() {
        return contentStart;
    }

    /** Where the content begins and ends in the source this was read from; empty for an element made in memory. */
    public final Optional<SourceSpan> contentSpan() {
        SourceText text = source();
        return text == null ? Optional.empty() : Optional.of(new SourceSpan(text, contentStart, contentEnd));
    }

    // ---- children

    final int childCount() {
        return size;
    }

    final TeiNode child(int index) {
        return children[index];
    }

    /** Gives an element that was just made its children, which know their parent already; taken over, not copied. */
    final void setChildren(TeiNode[] nodes) {
        children = nodes;
        size = nodes.length;
    }

    /** Adds behind the last child without any check: for a reader that just made the node. */
    final void adopt(TeiNode node) {
        if (size == children.length) {
            children = Arrays.copyOf(children, size < 4 ? 4 : size * 2);
        }
        children[size++] = node;
        node.parent = self();
    }

    final void insertChild(int index, TeiNode node) {
        if (node == this || node instanceof TeiElement element && element.contains(self())) {
            throw new IllegalArgumentException("<" + nameOrDeclared().getLocalPart() + "> cannot be put inside itself");
        }
        int at = index;
        if (node.parent != null) {
            if (node.parent == this && indexOfChild(node) < index) {
                at--;
            }
            node.remove();
        }
        adopt(node);
        System.arraycopy(children, at, children, at + 1, size - 1 - at);
        children[at] = node;
        touch();
    }

    final TeiNode removeChild(int index) {
        TeiNode old = children[index];
        System.arraycopy(children, index + 1, children, index, size - index - 1);
        children[--size] = null;
        old.parent = null;
        noteText(old);
        touch();
        return old;
    }

    final int indexOfChild(TeiNode child) {
        for (int i = 0; i < size; i++) {
            if (children[i] == child) {
                return i;
            }
        }
        throw new IllegalArgumentException(child + " is not in <" + nameOrDeclared().getLocalPart() + ">");
    }

    final boolean contains(TeiNode other) {
        for (TeiElement above = other.parent; above != null; above = above.parent) {
            if (above == this) {
                return true;
            }
        }
        return false;
    }

    // ---- what was edited

    /** To be told of each text that goes away or is changed: white space beside what was text is no layout. */
    final void noteText(TeiNode node) {
        hadText = hadText || node instanceof TextNode text && !text.isBlank();
    }

    /** Whether there is text in it other than white space. */
    final boolean hasText() {
        for (int i = 0; i < size; i++) {
            if (children[i] instanceof TextNode text && !text.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is text in it other than white space, or was. */
    final boolean hasOrHadText() {
        return hadText || hasText();
    }

    @Override
    public final boolean isEdited() {
        return edited;
    }

    /** Marks this element; false when it was marked already, so that those above it are too. */
    final boolean markEdited() {
        boolean first = !edited;
        edited = true;
        return first;
    }

    final void touch() {
        markEdited();
        touchAncestors();
    }
}
