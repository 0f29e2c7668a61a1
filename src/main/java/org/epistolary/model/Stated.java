package org.epistolary.model;

import java.util.List;
import java.util.stream.Stream;

import org.epistolary.model.tree.TeiElement;

/**
 * A plain value with the place that states it: a title, a language, a kind of document.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param element the element that states it
 * @param origin the rule by which it was found there
 */
public record Stated<T>(T value, TeiElement element, StatedIn origin) implements Sourced {

    /**
     * The statements an element makes in words: one for each language when its parts are marked with {@code xml:lang},
     * otherwise one. The language is that of {@link #element()}.
     */
    static List<Stated<String>> inWords(TeiElement holder, StatedIn origin) {
        List<TeiElement> byLanguage = holder.descendants(TeiElement.class)
                .filter(e -> e.lang().isPresent() && !e.is("foreign"))
                .filter(e -> e.descendants(TeiElement.class).noneMatch(inner -> inner.lang().isPresent())).toList();
        Stream<TeiElement> all = byLanguage.isEmpty() ? Stream.of(holder) : byLanguage.stream();
        return all.map(e -> new Stated<>(ReadingText.normalized(e), e, origin)).filter(s -> !s.value().isEmpty())
                .toList();
    }

    /** The value as text. */
    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
