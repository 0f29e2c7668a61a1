package org.epistolary.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.epistolary.model.header.CorrespDesc;
import org.epistolary.model.textstructure.Tei;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a file make up one letter, said in places instead of elements. A reader of files too large to keep
 * finds the letters in a tree that has only the structure of the file, and later shows the letter in a tree that has
 * only this letter.
 *
 * @param <P> how the reader notes the place of an element
 */
public final class LetterOutline<P> {

    private final P element;
    private final boolean whole;
    private final @Nullable P description;
    private final @Nullable P text;
    private final @Nullable P original;
    private final Set<P> others;
    private final List<String> doubts;

    private LetterOutline(LetterScope scope, Function<TeiElement, P> place) {
        this.element = place.apply(scope.element());
        this.whole = scope.isWhole();
        this.description = scope.ownDescription().map(place).orElse(null);
        this.text = scope.ownText().map(place).orElse(null);
        this.original = scope.text().filter(t -> !whole).flatMap(OwnText::originalBeside).map(place).orElse(null);
        this.others = scope.others().stream().map(place).collect(Collectors.toUnmodifiableSet());
        this.doubts = scope.doubts();
    }

    /**
     * The letters of one TEI element in the order of {@link TeiDocument#letters()}, without those of TEI elements in
     * it. The tree needs the header, the texts, groups and divisions and what the header's {@code correspDesc} point
     * to; a text that is not blank needs some character in it.
     *
     * @param place the place of an element of that tree
     */
    public static <P> List<LetterOutline<P>> of(Tei tei, Function<TeiElement, P> place) {
        return LetterFinder.inTei(tei).stream().map(scope -> new LetterOutline<>(scope, place)).toList();
    }

    /** The element the letter is, as {@link Letter#element()} gives it. */
    public P element() {
        return element;
    }

    /** Its own {@code correspDesc} where the header has several or the letter is a part; empty otherwise. */
    public Optional<P> description() {
        return Optional.ofNullable(description);
    }

    /** Its text where that is not simply the text of {@link #element()}. Empty when there is none. */
    public Optional<P> text() {
        return Optional.ofNullable(text);
    }

    /** What stands beside its text and makes that a translation beside an original; empty when nothing does. */
    public Optional<P> original() {
        return Optional.ofNullable(original);
    }

    /**
     * The same letter in another tree.
     *
     * @param found the element of that tree at a place
     */
    public Letter letter(Function<P, TeiElement> found) {
        CorrespDesc desc = description == null ? null : (CorrespDesc) found.apply(description);
        Set<TeiElement> otherLetters = others.stream().map(found).collect(Collectors.toSet());
        return new Letter(new LetterScope(found.apply(element), whole, desc, text == null ? null : found.apply(text),
                otherLetters, doubts));
    }

    /** Every place that {@link #letter} asks for. */
    public Set<P> places() {
        Set<P> all = new HashSet<>(others);
        all.add(element);
        description().ifPresent(all::add);
        text().ifPresent(all::add);
        return all;
    }
}
