package org.epistolary.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.epistolary.model.core.Head;
import org.epistolary.model.core.P;
import org.epistolary.model.core.Title;
import org.epistolary.model.tree.TeiElement;

/** What a letter is called and what it is about. */
final class LetterDescription {

    private static final Set<String> MAIN = Set.of("main", "label", "digital", "full", "desc");
    private static final Set<String> SERIES_LEVELS = Set.of("s", "j", "m");
    private static final Set<String> NO_TITLES = Set.of("s", "isodate", "genre", "topic", "short", "sub", "series");
    private static final Set<String> SUMMARIES = Set.of("regest", "summary", "abstract");
    private static final Set<String> ID_NUMBERS = Set.of("record", "recordid", "id", "letterid");

    private final LetterScope scope;

    LetterDescription(LetterScope scope) {
        this.scope = scope;
    }

    /** xml:id of the letter's element, text or correspDesc; an idno that says it is the letter's; key or ref. */
    Optional<Stated<String>> id() {
        TeiElement element = scope.element();
        Optional<Stated<String>> own = element.id().map(id -> new Stated<>(id, element, elementOrigin()));
        return own.or(() -> scope.text().flatMap(t -> t.id().map(id -> new Stated<>(id, t, StatedIn.TEXT))))
                .or(this::numberAsId)
                .or(() -> scope.correspDesc().flatMap(d -> d.id().or(d::key).or(d::ref)
                        .map(id -> new Stated<>(id, (TeiElement) d, StatedIn.CORRESP_DESC))));
    }

    /** The titles of the header or, of a part, its headings. */
    List<Stated<String>> titles() {
        List<Stated<String>> found = new ArrayList<>();
        scope.titleStmts().flatMap(t -> t.titles().stream()).forEach(t -> add(t, StatedIn.TITLE, found));
        if (found.isEmpty()) {
            scope.text().ifPresent(text -> text.elements(Head.class).forEach(h -> add(h, StatedIn.HEAD, found)));
        }
        return found;
    }

    /** The title that is marked as the main one, or else the first that is neither a subtitle nor that of a series. */
    Optional<Stated<String>> title() {
        List<Stated<String>> all = titles();
        return all.stream().filter(t -> isOfType(MAIN, t.element())).findFirst()
                .or(() -> all.stream().filter(t -> !isOfType(NO_TITLES, t.element()) && !isSeries(t.element(), all))
                        .findFirst());
    }

    /** abstract, correspDesc/note, msContents/summary and paragraphs, division of type regest or summary. */
    Optional<Stated<String>> summary() {
        List<Stated<String>> found = new ArrayList<>();
        scope.profiles().flatMap(p -> p.abstracts().stream()).forEach(a -> add(a, StatedIn.ABSTRACT, found));
        scope.correspDesc().ifPresent(d -> d.notes().forEach(n -> found.add(noteText(n))));
        new LetterSources(scope).msDescs().stream().flatMap(ms -> ms.msContents().stream()).forEach(c -> {
            c.summary().ifPresent(s -> add(s, StatedIn.MS_CONTENTS, found));
            c.elements(P.class).forEach(p -> add(p, StatedIn.MS_CONTENTS, found));
        });
        scope.text().ifPresent(text -> text.descendants(TeiElement.class)
                .filter(e -> OwnText.isDivision(e) && OwnText.hasType(e, SUMMARIES))
                .forEach(e -> add(e, StatedIn.DIVISION, found)));
        return found.stream().filter(s -> !s.value().isEmpty()).findFirst();
    }

    private Optional<Stated<String>> numberAsId() {
        List<LetterNumber> numbers = new ArrayList<>(new LetterEdition(scope).identifiers());
        new LetterSources(scope).holdings().forEach(h -> numbers.addAll(h.identifiers()));
        return numbers.stream().filter(n -> Words.isOneOf(ID_NUMBERS, n.type())).findFirst()
                .map(n -> new Stated<>(n.value(), n.element(), n.origin()));
    }

    private StatedIn elementOrigin() {
        return switch (scope.element().localName()) {
            case "TEI" -> StatedIn.TEI;
            case "correspDesc" -> StatedIn.CORRESP_DESC;
            case "text" -> StatedIn.TEXT;
            case "floatingText" -> StatedIn.FLOATING_TEXT;
            default -> StatedIn.DIVISION;
        };
    }

    private static Stated<String> noteText(TeiElement note) {
        return new Stated<>(ReadingText.normalized(note), note, StatedIn.CORRESP_NOTE);
    }

    private static void add(TeiElement e, StatedIn origin, List<Stated<String>> found) {
        String text = ReadingText.normalized(e);
        if (!text.isEmpty()) {
            found.add(new Stated<>(text, e, origin));
        }
    }

    private static boolean isOfType(Set<String> types, TeiElement e) {
        return Words.isOneOf(types, e.attribute("type").or(e::n));
    }

    /** A title of a series or a book beside one of a smaller item. */
    private static boolean isSeries(TeiElement e, List<Stated<String>> all) {
        return e instanceof Title title && title.level().filter(SERIES_LEVELS::contains).isPresent()
                && all.stream().anyMatch(t -> t.element() instanceof Title other
                        && other.level().filter(SERIES_LEVELS::contains).isEmpty());
    }
}
