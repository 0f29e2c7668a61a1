package org.epistolary.model.tree;

import java.util.Optional;

import javax.xml.namespace.QName;

import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/**
 * What an element was given by who made it or by the reader, and whether that was edited: the ground floor of
 * {@link TeiElement}, which is the only subclass in the end. Attributes are arrays, because a letter has thousands.
 */
@XmlTransient
abstract class ElementData extends TeiNode {

    private static final String[] NO_NAMESPACES = {};

    Object[] attributes = AttributeMap.EMPTY;
    Object[] attributesAsRead = AttributeMap.EMPTY;
    String[] namespaces = NO_NAMESPACES;
    private @Nullable QName name;
    private int contentStart;
    private int contentEnd;
    private boolean edited = true;

    /**
     * @param name the name; null for the one the class declares
     */
    ElementData(@Nullable QName name) {
        this.name = name;
    }

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

    final void setContentSpan(int from, int to) {
        contentStart = from;
        contentEnd = to;
    }

    final void copyFrom(ElementData other, QName withName) {
        name = withName;
        other.span().ifPresent(span -> {
            setSource(span.source(), span.start());
            setEnd(span.end());
        });
        setContentSpan(other.contentStart, other.contentEnd);
        attributes = other.attributes;
        attributesAsRead = other.attributesAsRead;
        namespaces = other.namespaces;
    }

    final int contentStart() {
        return contentStart;
    }

    /** Where the content begins and ends in the source this was read from; empty for an element made in memory. */
    public final Optional<SourceSpan> contentSpan() {
        SourceText text = source();
        return text == null ? Optional.empty() : Optional.of(new SourceSpan(text, contentStart, contentEnd));
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
