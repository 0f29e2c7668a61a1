package org.epistolary.model;

import java.util.Optional;
import java.util.Set;

import org.epistolary.model.header.Category;
import org.epistolary.model.tree.TeiElement;

/** Follows {@code #id} to the entry it means, anywhere in the same file: standOff, particDesc, back and elsewhere. */
final class Identities {

    private static final Set<String> ENTRIES = Set.of("person", "personGrp", "org", "place", "persName", "orgName",
            "placeName", "geogName", "name", "author", "editor", "nym");

    private Identities() {
    }

    /** The person, body or place with this id; empty when no such entry is in this file. */
    static Optional<TeiElement> entry(TeiElement from, String id) {
        return withId(from, id).filter(e -> e != from && ENTRIES.contains(e.localName()));
    }

    /** The category with this id; empty when the file declares none. */
    static Optional<Category> category(TeiElement from, String id) {
        return withId(from, id).filter(Category.class::isInstance).map(Category.class::cast);
    }

    /** The first element with this id in the document that {@code from} stands in. */
    static Optional<TeiElement> withId(TeiElement from, String id) {
        TeiElement top = top(from);
        if (top.id().filter(id::equals).isPresent()) {
            return Optional.of(top);
        }
        return top.descendants(TeiElement.class).filter(e -> e.id().filter(id::equals).isPresent()).findFirst();
    }

    /** The root above an element. */
    static TeiElement top(TeiElement element) {
        TeiElement top = element;
        for (Optional<TeiElement> above = top.parent(); above.isPresent(); above = top.parent()) {
            top = above.get();
        }
        return top;
    }
}
