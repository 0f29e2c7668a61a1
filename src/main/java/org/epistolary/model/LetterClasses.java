package org.epistolary.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.epistolary.model.header.CatRef;
import org.epistolary.model.tree.TeiElement;

/** The classes a letter belongs to, and the markings that say so in its text. */
final class LetterClasses {

    private static final Set<String> CLASSIFICATION = Set.of("classification", "securityclassification", "security",
            "secrecy", "grif");
    private static final Set<String> PRECEDENCE = Set.of("precedence", "priority", "urgency");

    private final LetterScope scope;

    LetterClasses(LetterScope scope) {
        this.scope = scope;
    }

    /** Every category of the text classification, in order. */
    List<Marking> all() {
        List<Marking> found = new ArrayList<>();
        scope.profiles().flatMap(p -> p.textClasses().stream()).flatMap(c -> c.catRefs().stream())
                .forEach(ref -> addPointers(ref, found));
        return found;
    }

    /** textClass/catRef, then seg or stamp in the text. */
    Optional<Marking> classification() {
        return all().stream().filter(m -> m.isOf(CLASSIFICATION)).findFirst().or(() -> inText(CLASSIFICATION));
    }

    /** textClass/catRef, then the action that transmitted the letter, then seg or stamp in the text. */
    Optional<Marking> precedence() {
        return all().stream().filter(m -> m.isOf(PRECEDENCE)).findFirst()
                .or(this::ofTransmission).or(() -> inText(PRECEDENCE));
    }

    /** The terms of textClass/keywords. */
    List<Stated<String>> keywords() {
        return scope.profiles().flatMap(p -> p.textClasses().stream()).flatMap(c -> c.keywords().stream())
                .flatMap(k -> k.terms().stream()).filter(t -> !t.text().isBlank())
                .map(t -> new Stated<>(ReadingText.normalized(t), (TeiElement) t, StatedIn.TEXT_CLASS)).toList();
    }

    private Optional<Marking> ofTransmission() {
        return new LetterPeople(scope).actions().stream().filter(a -> a.is(ActionType.TRANSMITTED))
                .flatMap(a -> a.element().ana().stream().flatMap(v -> Words.tokens(v).stream())
                        .map(p -> new Marking(a.element(), StatedIn.CORRESP_ACTION, p)))
                .filter(m -> m.isOf(PRECEDENCE)).findFirst();
    }

    private Optional<Marking> inText(Set<String> types) {
        return OwnText.elements(scope).stream()
                .filter(e -> e.is("seg") || e.is("stamp") || e.is("fw") || e.is("ab") || e.is("note"))
                .filter(e -> OwnText.hasType(e, types)).filter(e -> !e.text().isBlank()).findFirst()
                .map(e -> new Marking(e, StatedIn.SEGMENT, e.ana().map(Words::tokens).filter(t -> !t.isEmpty())
                        .map(t -> t.get(0)).orElse("")));
    }

    private static void addPointers(CatRef ref, List<Marking> found) {
        ref.target().map(Words::tokens).orElse(List.of())
                .forEach(pointer -> found.add(new Marking(ref, StatedIn.TEXT_CLASS, pointer)));
    }
}
