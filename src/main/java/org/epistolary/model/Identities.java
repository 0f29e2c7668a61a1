package org.epistolary.model;

import java.util.Optional;
import java.util.Set;

import org.epistolary.model.header.Category;
import org.epistolary.model.textstructure.Tei;
import org.epistolary.model.textstructure.TeiCorpus;
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

    /**
     * The element with this id: the first in the TEI element that {@code from} stands in, as letters put together in
     * one file may each bring the same register; failing that, the first in what is around it.
     */
    static Optional<TeiElement> withId(TeiElement from, String id) {
        TeiElement top = from;
        for (TeiElement at = from; at != null; at = at.parent().orElse(null)) {
            top = at;
            if (at instanceof Tei || at instanceof TeiCorpus) {
                Optional<TeiElement> found = inside(at, id);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return inside(top, id);
    }

    private static Optional<TeiElement> inside(TeiElement top, String id) {
        if (top.id().filter(id::equals).isPresent()) {
            return Optional.of(top);
        }
        return top.descendants(TeiElement.class).filter(e -> e.id().filter(id::equals).isPresent()).findFirst();
    }
}
