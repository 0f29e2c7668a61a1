package org.epistolary.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.epistolary.model.core.Bibl;
import org.epistolary.model.core.BiblStruct;
import org.epistolary.model.core.ListBibl;
import org.epistolary.model.core.Note;
import org.epistolary.model.header.SourceDesc;
import org.epistolary.model.msdescription.ListWit;
import org.epistolary.model.msdescription.MsDesc;
import org.epistolary.model.msdescription.Witness;
import org.epistolary.model.tree.TeiElement;

/** Where a letter is kept and printed, and what the object looks like. */
final class LetterSources {

    private static final Set<String> SHELFMARK = Set.of("shelfmark", "ccnumber", "callnumber", "callno");

    private final LetterScope scope;

    LetterSources(LetterScope scope) {
        this.scope = scope;
    }

    /**
     * The objects described, in document order. Of a letter in a collection that declares its source, the ones
     * declared.
     */
    List<MsDesc> msDescs() {
        List<MsDesc> all = scope.sourceDescs().stream().flatMap(d -> d.descendants(MsDesc.class)).toList();
        List<MsDesc> own = all.stream().filter(this::isDeclared).toList();
        return own.isEmpty() ? all : own;
    }

    List<Witness> witnesses() {
        return scope.sourceDescs().stream().flatMap(d -> d.elements(ListWit.class).stream())
                .flatMap(l -> l.descendants(Witness.class)).toList();
    }

    /**
     * Manuscript descriptions; failing these, references with a repository or shelfmark; failing these, source notes.
     */
    List<Holding> holdings() {
        List<Holding> found = new ArrayList<>();
        msDescs().stream().map(ms -> new Holding(ms, StatedIn.MS_DESC)).filter(h -> !h.isBlank()).forEach(found::add);
        if (found.isEmpty()) {
            SourceBibls.of(scope.sourceDescs()).filter(LetterSources::isHolding)
                    .forEach(b -> found.add(new Holding(b, StatedIn.SOURCE_BIBL)));
        }
        if (found.isEmpty()) {
            OwnText.elements(scope).stream().filter(Note.class::isInstance)
                    .filter(n -> OwnText.hasType(n, Set.of("source")))
                    .forEach(n -> found.add(new Holding(n, StatedIn.TEXT_NOTE)));
        }
        return found;
    }

    /** References to printed editions of the letter. */
    List<TeiElement> printed() {
        List<TeiElement> found = new ArrayList<>();
        for (SourceDesc desc : scope.sourceDescs()) {
            desc.elements().stream().flatMap(e -> e instanceof ListBibl ? e.elements().stream() : Stream.of(e))
                    .filter(e -> e instanceof BiblStruct || e instanceof Bibl b && SourceBibls.isPrinted(b))
                    .filter(e -> !e.text().isBlank()).forEach(found::add);
        }
        return found;
    }

    private boolean isDeclared(MsDesc ms) {
        return ms.id().filter(scope.declared()::contains).isPresent();
    }

    private static boolean isHolding(Bibl bibl) {
        return Words.isOneOf(SHELFMARK, bibl.id().or(bibl::type))
                || !SourceBibls.isPrinted(bibl) && bibl.elements().stream()
                        .anyMatch(e -> e.is("repository") || e.is("orgName") || e.is("msIdentifier")
                                || e.is("idno") && OwnText.hasType(e, SHELFMARK));
    }
}
