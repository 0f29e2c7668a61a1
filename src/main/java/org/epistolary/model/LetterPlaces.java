package org.epistolary.model;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.epistolary.model.core.Bibl;
import org.epistolary.model.core.Date;
import org.epistolary.model.header.Creation;
import org.epistolary.model.msdescription.MsDesc;
import org.epistolary.model.msdescription.OrigPlace;
import org.epistolary.model.tree.TeiElement;

/** Where a letter was written and where it went, wherever editions say so. */
final class LetterPlaces {

    private static final Set<String> PLACE_BIBL = Set.of("where", "place", "origin");
    private static final Set<String> PLACE_TYPES = Set.of("compositionplace", "written", "sent", "sentfrom");
    private static final Set<String> RECEIPT = Set.of("received", "receiveddate", "receipt", "delivered");

    private final LetterScope scope;

    LetterPlaces(LetterScope scope) {
        this.scope = scope;
    }

    /** The places of sending, from the first kind of place that names any. */
    List<LetterPlace> sentFrom() {
        return Stream.<Supplier<List<LetterPlace>>>of(() -> of(ActionType.SENT), this::inCreation,
                        this::inOrigin, this::inBibl, this::inDateline)
                .map(Supplier::get).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** The places an action of this type names. */
    List<LetterPlace> of(ActionType type) {
        return new LetterPeople(scope).principal(type).stream().flatMap(a -> a.places().stream()).toList();
    }

    private List<LetterPlace> inCreation() {
        return scope.profiles().flatMap(p -> p.elements(Creation.class).stream())
                .flatMap(c -> c.descendants(TeiElement.class)).filter(LetterPlace::isPlaceName)
                .map(e -> new LetterPlace(e, StatedIn.CREATION)).toList();
    }

    private List<LetterPlace> inOrigin() {
        for (MsDesc ms : new LetterSources(scope).msDescs()) {
            List<LetterPlace> found = ms.history().flatMap(h -> h.origin()).stream()
                    .flatMap(o -> o.descendants(OrigPlace.class)).map(e -> new LetterPlace(e, StatedIn.MS_ORIGIN))
                    .filter(p -> !p.name().isEmpty()).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** bibl[@xml:id or @type = where], or a place name in any bibl of the source that says by its type what it is. */
    private List<LetterPlace> inBibl() {
        Stream<Bibl> bibls = scope.isWhole() ? SourceBibls.of(scope.sourceDescs()) : Stream.empty();
        return bibls.flatMap(b -> inBibl(b).stream()).map(e -> new LetterPlace(e, StatedIn.SOURCE_BIBL))
                .filter(p -> !p.name().isEmpty()).toList();
    }

    private static List<TeiElement> inBibl(Bibl bibl) {
        List<TeiElement> names = bibl.elements().stream().filter(LetterPlace::isPlaceName).toList();
        if (Words.isOneOf(PLACE_BIBL, bibl.id().or(bibl::type))) {
            return names.isEmpty() ? List.of(bibl) : names;
        }
        return names.stream().filter(e -> Words.isOneOf(PLACE_TYPES, e.attribute("type"))).toList();
    }

    /** The place names of datelines, except of those about the receipt. */
    private List<LetterPlace> inDateline() {
        return new LetterText(scope).parts(TextPartKind.DATELINE).stream().map(TextPart::element)
                .filter(d -> !isAboutReceipt(d)).flatMap(d -> d.descendants(TeiElement.class))
                .filter(LetterPlace::isPlaceName).map(e -> new LetterPlace(e, StatedIn.DATELINE)).toList();
    }

    private static boolean isAboutReceipt(TeiElement dateline) {
        return dateline.descendants(Date.class)
                .anyMatch(d -> Words.isOneOf(RECEIPT, d.type()));
    }
}
