package org.epistolary.model.tree;

import java.util.Arrays;

import javax.xml.namespace.QName;

import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/** The children of an element: the part of {@link TeiElement} that puts nodes in and out and keeps parents right. */
@XmlTransient
abstract class ElementChildren extends ElementData {

    private static final TeiNode[] NONE = {};

    private TeiNode[] children = NONE;
    private int size;
    private boolean hadText;

    ElementChildren(@Nullable QName name) {
        super(name);
    }

    private TeiElement self() {
        return (TeiElement) this;
    }

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

    /** Takes everything from another element, which stays behind empty: all but its class and its local name. */
    final void takeOver(ElementChildren old) {
        if (parent != null || size > 0 || attributes.length > 0) {
            throw new IllegalArgumentException(this + " is in use already");
        }
        QName own = nameOrDeclared();
        QName other = old.nameOrDeclared();
        String prefix = own.getNamespaceURI().equals(other.getNamespaceURI()) ? other.getPrefix() : "";
        copyFrom(old, new QName(own.getNamespaceURI(), own.getLocalPart(), prefix));
        hadText = old.hadText;
        old.setSource(null, 0);
        old.attributes = AttributeMap.EMPTY;
        while (old.size > 0) {
            insertChild(size, old.children[0]);
        }
    }

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
}
