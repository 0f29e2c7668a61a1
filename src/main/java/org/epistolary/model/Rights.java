package org.epistolary.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.epistolary.model.header.Availability;
import org.epistolary.model.header.Licence;

/**
 * What may be done with the file:
 * {@code <availability status="restricted"><licence target="…">…</licence></availability>}.
 *
 * <p>TEI Guidelines: The TEI Header, Publication, Distribution, Licensing, etc.
 */
public final class Rights implements Sourced {

    private final Availability element;

    Rights(Availability element) {
        this.element = element;
    }

    @Override
    public Availability element() {
        return element;
    }

    @Override
    public StatedIn origin() {
        return StatedIn.PUBLICATION;
    }

    /** {@code status}: free, restricted, unknown or a word of the project's own; empty when it is not there. */
    public Optional<String> status() {
        return element.status();
    }

    /** The licences, in order; empty when there is none. */
    public List<Licence> licences() {
        return element.licences();
    }

    /** The addresses of the licences; empty when none is given. */
    public List<String> addresses() {
        return licences().stream().flatMap(l -> l.target().stream()).flatMap(t -> Words.tokens(t).stream()).toList();
    }

    /** The statement in words; empty when it is made by attributes alone. */
    public Optional<String> text() {
        return Stream.of(ReadingText.normalized(element)).filter(text -> !text.isEmpty()).findFirst();
    }

    /** The statement, or the addresses, or the status. */
    @Override
    public String toString() {
        return text().or(() -> addresses().stream().findFirst()).or(this::status).orElse("");
    }
}
