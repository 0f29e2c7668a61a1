package org.epistolary.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.epistolary.model.core.Bibl;
import org.epistolary.model.core.Date;
import org.epistolary.model.core.Head;
import org.epistolary.model.core.Title;
import org.epistolary.model.header.Creation;
import org.epistolary.model.msdescription.MsDesc;
import org.epistolary.model.msdescription.OrigDate;
import org.epistolary.model.msdescription.Origin;
import org.epistolary.model.textstructure.Dateline;
import org.epistolary.model.textstructure.DocDate;
import org.epistolary.model.tree.TeiElement;

/** When a letter was written, wherever editions say so. */
final class LetterDates {

    /** Types of dates that are not the date of writing. */
    private static final Set<String> OTHER_DATES = Set.of("received", "receiveddate", "receipt", "postmark",
            "postmarked", "publicationdate", "published", "publication", "uploaded", "delivered", "transmitted",
            "answered", "read");
    private static final Set<String> DATE_BIBL = Set.of("date", "datewritten", "sent");

    private final LetterScope scope;

    LetterDates(LetterScope scope) {
        this.scope = scope;
    }

    /** Every statement of the date of writing, place by place in their order of precedence. */
    List<LetterDate> all() {
        List<LetterDate> found = new ArrayList<>();
        new LetterPeople(scope).principal(ActionType.SENT)
                .forEach(a -> a.dates().forEach(d -> add(d, StatedIn.CORRESP_ACTION, found)));
        scope.profiles().forEach(p -> p.elements(Creation.class).forEach(c -> addCreation(c, found)));
        new LetterSources(scope).msDescs().forEach(ms -> addMsDesc(ms, found));
        if (scope.isWhole()) {
            SourceBibls.of(scope.sourceDescs()).forEach(b -> addBibl(b, found));
        }
        scope.titleStmts().flatMap(t -> t.titles().stream()).forEach(t -> addTitle(t, found));
        addText(found);
        return found;
    }

    /** The date to show: the first with a value; when none has one, the first in words. */
    Optional<LetterDate> best() {
        List<LetterDate> all = all();
        return all.stream().filter(d -> !d.value().isEmpty()).findFirst().or(() -> all.stream().findFirst());
    }

    private static void addCreation(Creation creation, List<LetterDate> found) {
        creation.descendants(Date.class).forEach(d -> add(d, StatedIn.CREATION, found));
        if (!creation.dating().isEmpty()) {
            add(creation, StatedIn.CREATION, found);
        }
    }

    private static void addMsDesc(MsDesc ms, List<LetterDate> found) {
        List<Origin> origins = ms.history().flatMap(h -> h.origin()).stream().toList();
        origins.forEach(o -> o.descendants(OrigDate.class).forEach(d -> add(d, StatedIn.MS_ORIGIN, found)));
        origins.stream().filter(o -> !o.dating().isEmpty()).forEach(o -> add(o, StatedIn.MS_ORIGIN, found));
        ms.msContents().stream().flatMap(c -> c.descendants(DocDate.class))
                .forEach(d -> add(d, StatedIn.MS_CONTENTS, found));
    }

    private static void addBibl(Bibl bibl, List<LetterDate> found) {
        boolean named = Words.isOneOf(DATE_BIBL, bibl.id().or(bibl::type));
        if (named || !SourceBibls.isPrinted(bibl)) {
            bibl.elements(Date.class).forEach(d -> add(d, StatedIn.SOURCE_BIBL, found));
        }
    }

    private static void addTitle(Title title, List<LetterDate> found) {
        title.elements(Date.class).forEach(d -> add(d, StatedIn.TITLE, found));
        if (!title.dating().isEmpty()) {
            add(title, StatedIn.TITLE, found);
        }
    }

    /** Datelines, then the attributes of a division, headings and the date on a title page. */
    private void addText(List<LetterDate> found) {
        List<TeiElement> own = OwnText.elements(scope);
        own.stream().filter(Date.class::isInstance).filter(LetterDates::isInDateline)
                .forEach(d -> add(d, StatedIn.DATELINE, found));
        scope.text().map(t -> new LetterDate(t, StatedIn.DIVISION)).filter(d -> !d.value().isEmpty())
                .ifPresent(found::add);
        own.stream().filter(Date.class::isInstance).filter(d -> d.parent().filter(Head.class::isInstance).isPresent())
                .forEach(d -> add(d, StatedIn.HEAD, found));
        own.stream().filter(DocDate.class::isInstance).forEach(d -> add(d, StatedIn.TEXT, found));
    }

    private static boolean isInDateline(TeiElement date) {
        for (Optional<TeiElement> above = date.parent(); above.isPresent(); above = above.get().parent()) {
            TeiElement e = above.get();
            if (e instanceof Dateline || TextPartKind.of(e).filter(TextPartKind.DATELINE::equals).isPresent()) {
                return true;
            }
            if (e.is("note") || e.is("body") || e.is("text")) {
                return false;
            }
        }
        return false;
    }

    private static void add(TeiElement element, StatedIn origin, List<LetterDate> found) {
        LetterDate date = new LetterDate(element, origin);
        boolean other = Words.isOneOf(OTHER_DATES, date.type());
        if (!other && (date.written().isPresent() || !date.value().isEmpty())) {
            found.add(date);
        }
    }
}
