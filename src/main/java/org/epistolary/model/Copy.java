package org.epistolary.model;

import java.util.List;
import java.util.Optional;

import org.epistolary.model.core.Item;
import org.epistolary.model.tree.TeiElement;

/**
 * A copy of a letter and who got it:
 * {@code <correspAction type="received" subtype="copy"><persName n="3">…</persName>}, or an item of the list of copies
 * in the text.
 *
 * <p>TEI Guidelines: The TEI Header, Correspondence Description.
 */
public final class Copy implements Sourced {

    private final Correspondent recipient;

    Copy(Correspondent recipient) {
        this.recipient = recipient;
    }

    /** The name of whoever got the copy. */
    @Override
    public TeiElement element() {
        return recipient.element();
    }

    @Override
    public StatedIn origin() {
        return recipient.origin();
    }

    /** Whoever got the copy. */
    public Correspondent recipient() {
        return recipient;
    }

    /** The number of the copy ({@code n} of the name or of its item), as written; empty when there is none. */
    public Optional<String> number() {
        return recipient.number().or(() -> element().ancestor(Item.class).flatMap(TeiElement::n));
    }

    /**
     * What became of the copy: the words of each interpretation that {@code ana} points to, or the last part of the
     * pointer when the file does not declare it. Empty when nothing is said.
     */
    public List<String> status() {
        return element().ana().map(Words::tokens).orElse(List.of()).stream()
                .map(pointer -> Identities.withId(element(), Words.lastPart(pointer))
                        .map(ReadingText::normalized).filter(text -> !text.isEmpty())
                        .orElseGet(() -> Words.lastPart(pointer)))
                .toList();
    }

    /** Number and name. */
    @Override
    public String toString() {
        return number().map(n -> n + " ").orElse("") + recipient.name();
    }
}
