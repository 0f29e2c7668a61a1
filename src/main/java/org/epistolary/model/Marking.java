package org.epistolary.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.epistolary.model.header.CatDesc;
import org.epistolary.model.header.CatRef;
import org.epistolary.model.header.Category;
import org.epistolary.model.tree.TeiElement;

/**
 * A class the letter belongs to: its security classification, its precedence, its genre.
 * {@code <catRef scheme="#classification" target="#top-secret"/>}, or the words that say so in the text,
 * {@code <seg type="classification">Top Secret</seg>}.
 *
 * <p>TEI Guidelines: The TEI Header, The Text Classification; The Classification Declaration.
 */
public final class Marking extends SourcedElement {

    private static final Set<String> KINDS = Set.of("genre", "kind", "documenttype", "documentkind", "doctype", "type",
            "texttype", "form");

    private final String pointer;

    /**
     * A class that an element points to, or states in words.
     *
     * @param pointer the pointer to the category; empty when there is none
     */
    Marking(TeiElement element, StatedIn origin, String pointer) {
        super(element, origin);
        this.pointer = pointer;
    }

    /**
     * The label: that of the category, in the file's main language when it has labels in several; failing that, the
     * words in the text; failing that, the last part of the pointer.
     */
    public String name() {
        return labels().entrySet().stream().findFirst().map(Map.Entry::getValue)
                .or(() -> Optional.of(ReadingText.written(element)).filter(text -> !text.isEmpty()))
                .orElseGet(() -> Words.lastPart(pointer));
    }

    /**
     * The labels of the category by language tag; the one without a language of its own comes first and has the empty
     * string for its tag. Empty when the file does not declare the category.
     */
    public Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        List<CatDesc> descs = category().map(Category::catDescs).orElse(List.of());
        Stream.concat(descs.stream().filter(d -> d.lang().isEmpty()), descs.stream().filter(d -> d.lang().isPresent()))
                .forEach(d -> labels.putIfAbsent(d.lang().orElse(""), ReadingText.normalized(d)));
        return labels;
    }

    /** The category that is pointed to; empty when the file does not declare it. */
    public Optional<Category> category() {
        return pointer.isEmpty() ? Optional.empty() : Identities.category(element, Words.lastPart(pointer));
    }

    /** The scheme it belongs to, as the {@code catRef} writes it; empty when it does not say. */
    public Optional<String> scheme() {
        return element instanceof CatRef ref ? ref.scheme() : Optional.empty();
    }

    /** Whether scheme, or the taxonomy that declares the category, is called by one of these words. */
    boolean isOf(Set<String> schemes) {
        Stream<String> taxonomy = category().flatMap(TeiElement::parent).flatMap(TeiElement::id).stream();
        return Stream.concat(scheme().map(Words::lastPart).stream(), taxonomy).map(Words::key)
                .anyMatch(schemes::contains);
    }

    /** Whether it says what kind of document this is. */
    boolean isKind() {
        return isOf(KINDS) || LetterKind.known(Words.lastPart(pointer)).isPresent();
    }

    LetterKind asKind() {
        return LetterKind.known(Words.lastPart(pointer)).orElseGet(() -> LetterKind.of(name()));
    }

    /** The label. */
    @Override
    public String toString() {
        return name();
    }
}
