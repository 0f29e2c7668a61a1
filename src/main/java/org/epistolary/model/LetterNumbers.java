package org.epistolary.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.epistolary.model.core.Head;
import org.epistolary.model.core.Idno;
import org.epistolary.model.textstructure.Closer;
import org.epistolary.model.textstructure.Dateline;
import org.epistolary.model.textstructure.Opener;
import org.epistolary.model.tree.TeiElement;

/** The numbers of a letter, wherever editions put them. */
final class LetterNumbers {

    private final LetterScope scope;

    LetterNumbers(LetterScope scope) {
        this.scope = scope;
    }

    /**
     * correspAction/idno and num, correspDesc/@key, idno in headings, openers, closers and datelines, n of a division.
     */
    List<LetterNumber> all() {
        List<LetterNumber> found = new ArrayList<>();
        new LetterPeople(scope).actions().forEach(a -> a.numbers().forEach(n -> add(n, found)));
        scope.correspDesc().filter(d -> d.key().isPresent())
                .ifPresent(d -> add(new LetterNumber(d, StatedIn.CORRESP_DESC, "key"), found));
        for (TeiElement e : OwnText.elements(scope)) {
            if (e instanceof Idno) {
                place(e).ifPresent(origin -> add(new LetterNumber(e, origin), found));
            }
        }
        TeiElement element = scope.element();
        if (OwnText.isDivision(element) && element.n().isPresent()) {
            add(new LetterNumber(element, StatedIn.DIVISION, "n"), found);
        }
        return found;
    }

    /** The first number of a type. */
    Optional<LetterNumber> ofType(String type) {
        return all().stream().filter(n -> n.is(type)).findFirst();
    }

    private static Optional<StatedIn> place(TeiElement e) {
        if (e.ancestor(Head.class).isPresent()) {
            return Optional.of(StatedIn.HEAD);
        }
        if (e.ancestor(Dateline.class).isPresent()) {
            return Optional.of(StatedIn.DATELINE);
        }
        return e.ancestor(Opener.class).isPresent() ? Optional.of(StatedIn.OPENER)
                : e.ancestor(Closer.class).map(closer -> StatedIn.CLOSER);
    }

    /** A number that is there already, with the same type, is not said twice. */
    private static void add(LetterNumber number, List<LetterNumber> found) {
        boolean repeated = found.stream()
                .anyMatch(n -> n.value().equals(number.value()) && n.type().equals(number.type()));
        if (!repeated && !number.value().isEmpty()) {
            found.add(number);
        }
    }
}
