package org.epistolary.model;

import java.util.Optional;

import org.epistolary.model.core.Head;
import org.epistolary.model.tree.TeiElement;

/**
 * Something that was sent along with a letter and stands in the same file: {@code <div type="enclosure">…</div>}, or a
 * list or note that names it.
 *
 * <p>TEI Guidelines: Default Text Structure, Divisions of the Body; Floating Texts.
 *
 * @param element the element that holds it
 * @param origin the kind of place it stands in
 */
public record Enclosure(TeiElement element, StatedIn origin) implements Sourced {

    /** What the file calls it: {@code enclosure}, {@code attachment}, {@code annex}, …; empty when it does not say. */
    public Optional<String> type() {
        return element.attribute("type");
    }

    /** Its heading; empty when it has none. */
    public Optional<String> title() {
        return element.first(Head.class).map(ReadingText::normalized).filter(text -> !text.isEmpty());
    }

    /** All its words, without notes. */
    public String text() {
        return ReadingText.normalized(element);
    }

    /** The heading, or what it is called. */
    @Override
    public String toString() {
        return title().or(this::type).orElse("enclosure");
    }
}
