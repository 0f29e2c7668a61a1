package org.epistolary.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.epistolary.model.core.P;
import org.epistolary.model.msdescription.AccMat;
import org.epistolary.model.tree.TeiElement;

/** The parts of a letter's text, wherever they stand, and what comes with it. */
final class LetterText {

    private static final Set<String> ENCLOSURES = Set.of("enclosure", "encloser", "enclosures", "attachment",
            "attachments", "annex", "annexe", "annexes", "appendix", "beilage", "anlage");

    private final LetterScope scope;

    LetterText(LetterScope scope) {
        this.scope = scope;
    }

    /** All parts in document order. A part inside a note is none. */
    List<TextPart> parts() {
        List<TeiElement> found = new ArrayList<>();
        scope.text().ifPresent(text -> OwnText.walk(text, e -> e.is("note") || OwnText.isLeftOut(scope, e), found));
        return found.stream().flatMap(e -> TextPartKind.of(e).map(k -> new TextPart(k, e)).stream()).toList();
    }

    List<TextPart> parts(TextPartKind kind) {
        return parts().stream().filter(p -> p.kind() == kind).toList();
    }

    /** Divisions, floating texts and foreign elements that are enclosures; then notes and lists that name some. */
    List<Enclosure> enclosures() {
        Stream<TeiElement> below = scope.text().stream().flatMap(t -> t.descendants(TeiElement.class));
        return below.filter(e -> isEnclosure(e) || isListOfEnclosures(e))
                .filter(e -> e.parent().filter(LetterText::isEnclosure).isEmpty())
                .map(e -> new Enclosure(e, origin(e))).toList();
    }

    /** What the description of the object says came with it. */
    List<Stated<String>> accompanyingMaterial() {
        return new LetterSources(scope).msDescs().stream().flatMap(ms -> ms.descendants(AccMat.class))
                .flatMap(a -> Stated.inWords(a, StatedIn.PHYS_DESC).stream()).toList();
    }

    private static boolean isEnclosure(TeiElement e) {
        boolean part = OwnText.isDivision(e) || e.is("floatingText") || e.is("text");
        return part && OwnText.hasType(e, ENCLOSURES)
                || e.localName().equals("attachment") && !e.is("attachment");
    }

    private static boolean isListOfEnclosures(TeiElement e) {
        return (e.is("list") || e.is("note") || e instanceof P) && OwnText.hasType(e, ENCLOSURES);
    }

    private static StatedIn origin(TeiElement e) {
        if (OwnText.isDivision(e)) {
            return StatedIn.DIVISION;
        }
        return e.is("floatingText") ? StatedIn.FLOATING_TEXT : e.is("note") ? StatedIn.TEXT_NOTE : StatedIn.TEXT;
    }
}
