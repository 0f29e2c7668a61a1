package org.epistolary.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.epistolary.model.header.CorrespContext;
import org.epistolary.model.tree.TeiElement;

/**
 * A reference from a letter to another: {@code <correspContext><ref type="replyTo" n="4676">…</ref></correspContext>}.
 * {@link #element()} is the {@code ref} or {@code ptr}; of a context in prose, the paragraph.
 *
 * <p>TEI Guidelines: The TEI Header, Correspondence Description.
 */
public final class ContextLink extends SourcedElement {

    private final String attribute;

    ContextLink(TeiElement element, StatedIn origin) {
        this(element, origin, "");
    }

    /** A pointer in an attribute of its own: {@code prev}, {@code next}. */
    ContextLink(TeiElement element, StatedIn origin, String attribute) {
        super(element, origin);
        this.attribute = attribute;
    }

    /** How the other letter is related, by {@code type} or else {@code subtype}. */
    public ContextRelation relation() {
        return ContextRelation.of(attribute.isEmpty() ? Stream.of("type", "subtype")
                .flatMap(name -> element.attribute(name).stream()) : Stream.of(attribute));
    }

    /** {@code type} as written; of an attribute, its name. Empty when there is none. */
    public Optional<String> type() {
        return attribute.isEmpty() ? element.attribute("type") : Optional.of(attribute);
    }

    /** {@code subtype} as written; empty when it is not there. */
    public Optional<String> subtype() {
        return element.attribute("subtype");
    }

    /** The sequence it is about ({@code n} of the context), as written; empty when there is only one. */
    public Optional<String> sequence() {
        return element.ancestor(CorrespContext.class).flatMap(TeiElement::n);
    }

    /** The pointers to the other letter, as written; empty when there is none. They need not lead anywhere. */
    public List<String> targets() {
        return element.attribute(attribute.isEmpty() ? "target" : attribute).map(Words::tokens).orElse(List.of());
    }

    /** The number of the other letter ({@code n}), as written; empty when it is not there. */
    public Optional<String> number() {
        return attribute.isEmpty() ? element.n() : Optional.empty();
    }

    /** The words of the reference; empty when it is a pointer alone. */
    public Optional<String> text() {
        return Optional.of(attribute.isEmpty() ? ReadingText.normalized(element) : "").filter(text -> !text.isEmpty());
    }

    /** Number, words or pointer, whichever is first there. */
    @Override
    public String toString() {
        return number().or(this::text).orElseGet(() -> String.join(" ", targets()));
    }
}
