package org.epistolary.model;

import java.util.Optional;

import org.epistolary.model.tree.TeiElement;

/**
 * A language of a letter: {@code <language ident="ru" usage="100">Russian</language>}.
 *
 * <p>TEI Guidelines: The TEI Header, Language Usage.
 *
 * @param tag the BCP 47 tag as written
 * @param element the element that states it
 * @param origin the kind of place it stands in
 */
public record LetterLanguage(String tag, TeiElement element, StatedIn origin) implements Sourced {

    /** What the file calls the language; empty when it gives the tag alone. */
    public Optional<String> label() {
        boolean named = element.is("language") || element.is("textLang");
        return named ? Optional.of(ReadingText.written(element)).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    /** {@code usage}: about how much of the text is in it, in per cent, as written; empty when it is not there. */
    public Optional<String> usage() {
        return element.attribute("usage");
    }

    /** The tag. */
    @Override
    public String toString() {
        return tag;
    }
}
