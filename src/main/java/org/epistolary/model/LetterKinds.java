package org.epistolary.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.epistolary.model.header.TextClass;
import org.epistolary.model.msdescription.ObjectType;
import org.epistolary.model.textstructure.Div;
import org.epistolary.model.textstructure.Tei;
import org.epistolary.model.tree.TeiElement;

/** What kind of document it is, wherever editions say so. */
final class LetterKinds {

    private final LetterScope scope;

    LetterKinds(LetterScope scope) {
        this.scope = scope;
    }

    /** Every kind that is stated, each at the first place that states it. */
    List<Stated<LetterKind>> all() {
        List<Stated<LetterKind>> found = new ArrayList<>();
        addTextClass(found);
        addObject(found);
        if (scope.element() instanceof Tei tei) {
            addWords(tei, StatedIn.TEI, found);
            scope.text().ifPresent(text -> addWords(text, StatedIn.TEXT, found));
        }
        scope.titleStmts().flatMap(t -> t.titles().stream())
                .forEach(t -> add(t.attribute("type").flatMap(LetterKind::known), t, StatedIn.TITLE, found));
        if (!(scope.element() instanceof Tei)) {
            scope.text().filter(t -> t == scope.element()).ifPresent(t -> addWords(t, StatedIn.DIVISION, found));
        }
        OwnText.elements(scope).stream().filter(OwnText::isDivision).filter(d -> d.ancestor(Div.class).isEmpty())
                .forEach(d -> addWords(d, StatedIn.DIVISION, found));
        return found;
    }

    private void addTextClass(List<Stated<LetterKind>> found) {
        new LetterClasses(scope).all().stream().filter(Marking::isKind)
                .forEach(m -> add(Optional.of(m.asKind()), m.element(), StatedIn.TEXT_CLASS, found));
        textClasses().flatMap(c -> c.keywords().stream()).flatMap(k -> k.terms().stream())
                .forEach(t -> add(LetterKind.known(t.normalizedText()), t, StatedIn.TEXT_CLASS, found));
    }

    private void addObject(List<Stated<LetterKind>> found) {
        scope.sourceDescs().stream().flatMap(d -> d.descendants(ObjectType.class)).forEach(o -> {
            add(o.ana().map(Words::lastPart).flatMap(LetterKind::known), o, StatedIn.WITNESS, found);
            Stream.of(o.attribute("ref"), o.corresp(), o.attribute("key")).flatMap(Optional::stream)
                    .map(Words::lastPart).forEach(w -> add(Optional.of(LetterKind.of(w)), o, StatedIn.WITNESS, found));
            Optional<String> words = Optional.of(o.normalizedText()).filter(t -> !t.isEmpty());
            add(words.map(LetterKind::of), o, StatedIn.WITNESS, found);
        });
        new LetterSources(scope).msDescs().stream().map(ms -> new Holding(ms, StatedIn.MS_DESC))
                .flatMap(h -> h.physicalDescription().stream())
                .forEach(p -> add(p.form().flatMap(LetterKind::known), p.element(), StatedIn.PHYS_DESC, found));
    }

    private Stream<TextClass> textClasses() {
        return scope.profiles().flatMap(p -> p.textClasses().stream());
    }

    private static void addWords(TeiElement e, StatedIn origin, List<Stated<LetterKind>> found) {
        add(e.attribute("type").flatMap(LetterKind::known), e, origin, found);
        add(e.attribute("subtype").flatMap(LetterKind::known), e, origin, found);
    }

    private static void add(Optional<LetterKind> kind, TeiElement e, StatedIn origin, List<Stated<LetterKind>> found) {
        kind.filter(k -> found.stream().noneMatch(s -> s.value().equals(k)))
                .ifPresent(k -> found.add(new Stated<>(k, e, origin)));
    }
}
