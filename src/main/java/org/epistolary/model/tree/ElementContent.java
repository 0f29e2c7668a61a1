package org.epistolary.model.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.namespace.QName;

import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/** What is in an element: the part of {@link TeiElement} that finds children, descendants, ancestors and text. */
@XmlTransient
abstract class ElementContent extends ElementAttributes {

    ElementContent(@Nullable QName name) {
        super(name);
    }

    /**
     * Everything in this element, in order. The list is live: what is added to it is added here, and only that; no
     * white space is put around it. {@link TeiElement#append} and its kin look after layout.
     */
    public final List<TeiNode> content() {
        return new ContentList((TeiElement) this);
    }

    /** The elements directly in this one. Empty when there are none. */
    public final List<TeiElement> elements() {
        return elements(TeiElement.class);
    }

    /** The elements of one class directly in this one. */
    public final <T> List<T> elements(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (int i = 0; i < childCount(); i++) {
            if (type.isInstance(child(i)) && child(i) instanceof TeiElement) {
                found.add(type.cast(child(i)));
            }
        }
        return found;
    }

    /** The TEI elements of one name directly in this one. Empty when there are none. */
    public final List<TeiElement> elements(String teiName) {
        return elements().stream().filter(e -> e.is(teiName)).toList();
    }

    /** The first element of a class directly in this one. */
    public final <T> Optional<T> first(Class<T> type) {
        for (int i = 0; i < childCount(); i++) {
            if (type.isInstance(child(i))) {
                return Optional.of(type.cast(child(i)));
            }
        }
        return Optional.empty();
    }

    /** The first TEI element of a name directly in this one. Empty when there is none. */
    public final Optional<TeiElement> first(String teiName) {
        return elements().stream().filter(e -> e.is(teiName)).findFirst();
    }

    /**
     * All nodes below this one, in the order of the document. Do not edit the tree while the stream is being read.
     * Empty when there are none.
     */
    public final Stream<TeiNode> descendants() {
        return TreeWalk.below((TeiElement) this);
    }

    /** All elements of a class below this one, in the order of the document. */
    public final <T> Stream<T> descendants(Class<T> type) {
        return descendants().filter(type::isInstance).map(type::cast);
    }

    /** The nearest element around this one that is of a class. */
    public final <T> Optional<T> ancestor(Class<T> type) {
        for (TeiElement above = parent; above != null; above = above.parent) {
            if (type.isInstance(above)) {
                return Optional.of(type.cast(above));
            }
        }
        return Optional.empty();
    }

    @Override
    public final String text() {
        if (childCount() == 1 && child(0) instanceof TextNode only) {
            return only.text();
        }
        StringBuilder all = new StringBuilder();
        descendants().filter(node -> !(node instanceof TeiElement)).forEach(node -> all.append(node.text()));
        return all.toString();
    }

    /** {@link #text()} with runs of white space made one blank, and none at the ends. */
    public final String normalizedText() {
        return WhiteSpace.collapse(text());
    }

    /**
     * Whether white space here is layout: the class says so, or there is no class and the elements stand on lines.
     * Never where there is text, or was: what is wrapped in an element was text before.
     */
    public final boolean isElementOnly() {
        if (hasOrHadText()) {
            return false;
        }
        return ElementTraits.of(getClass()).elementOnly()
                || this instanceof GenericElement && content().stream().anyMatch(TextNode::isLayoutBreak);
    }

    /** Whether this stands on lines of its own when written for the first time: paragraphs, lists and the like. */
    public final boolean isBlock() {
        return ElementTraits.of(getClass()).elementOnly() || is("p") || is("ab");
    }
}
