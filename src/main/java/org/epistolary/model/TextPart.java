package org.epistolary.model;

import org.epistolary.model.tree.TeiElement;

/**
 * A part of a letter's text, such as {@code <signed>…</signed>}.
 *
 * <p>TEI Guidelines: Default Text Structure, Elements Common to All Divisions.
 *
 * @param kind what it is
 * @param element the element that holds it
 */
public record TextPart(TextPartKind kind, TeiElement element) implements Sourced {

    @Override
    public StatedIn origin() {
        return kind.origin();
    }

    /** Its words, corrections and expansions applied, without notes. */
    public String text() {
        return ReadingText.normalized(element);
    }

    /** Its words. */
    @Override
    public String toString() {
        return text();
    }
}
