package org.epistolary.model.tree;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A node of the tree: an element, a run of text, a comment or a processing instruction.
 *
 * <p>A node stands in at most one place. Nodes are mutable and belong to one thread.
 */
public abstract class TeiNode {

    @Nullable TeiElement parent;
    private @Nullable SourceText source;
    private int start;
    private int end;

    /** Only this package has nodes to add; elements are extended through {@link TeiElement}. */
    TeiNode() {
    }

    /** The element this node stands in; empty for a root, for a node beside the root and for one that was removed. */
    public final Optional<TeiElement> parent() {
        return Optional.ofNullable(parent);
    }

    /** The text a reader of the raw document sees: an element's is that of all its text nodes. */
    public abstract String text();

    /** Where this node was read from; empty for a node that was made in memory. */
    public final Optional<SourceSpan> span() {
        SourceText text = source;
        return text == null ? Optional.empty() : Optional.of(new SourceSpan(text, start, end));
    }

    /**
     * Whether this node, or anything in it, was changed since it was read. A node made in memory counts as edited.
     */
    public abstract boolean isEdited();

    /** Takes this node out of its parent; does nothing when it has none. */
    public final void remove() {
        TeiElement holder = parent;
        if (holder != null) {
            holder.content().remove(this);
        }
    }

    /**
     * Moves this node directly before another one, into the element that one stands in.
     *
     * @throws IllegalStateException when the other one stands in no element
     * @throws IllegalArgumentException when the other one is within this one
     */
    public final void moveBefore(TeiNode sibling) {
        sibling.holder().insertBefore(this, sibling);
    }

    /**
     * Moves this node directly behind another one, into the element that one stands in.
     *
     * @throws IllegalStateException when the other one stands in no element
     * @throws IllegalArgumentException when the other one is within this one
     */
    public final void moveBehind(TeiNode sibling) {
        sibling.holder().insertAfter(this, sibling);
    }

    private TeiElement holder() {
        TeiElement holder = parent;
        if (holder == null) {
            throw new IllegalStateException(this + " stands in no element");
        }
        return holder;
    }

    /** The text this node was read from, or null; the cheap form of {@link #span()} for this package. */
    final @Nullable SourceText source() {
        return source;
    }

    final void setSource(@Nullable SourceText text, int from) {
        source = text;
        start = from;
        end = from;
    }

    final void setEnd(int offset) {
        end = offset;
    }

    /** Tells every ancestor that something below it is no longer as it was read. */
    final void touchAncestors() {
        for (TeiElement above = parent; above != null && above.markEdited(); above = above.parent) {
            // markEdited says whether the one above still has to be told
        }
    }
}
