package org.epistolary.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.epistolary.model.core.Bibl;
import org.epistolary.model.core.ListBibl;
import org.epistolary.model.header.SourceDesc;
import org.epistolary.model.tree.TeiElement;

/** The loosely structured references in the description of the source. */
final class SourceBibls {

    private static final Set<String> PRINTED = Set.of("printed", "print", "published", "edition", "publication");
    private static final Set<String> OF_PRINT = Set.of("publisher", "pubPlace", "imprint", "edition", "biblScope",
            "series");

    private SourceBibls() {
    }

    /** The bibl elements of a source description, those in its lists included, in document order. */
    static Stream<Bibl> of(List<SourceDesc> descs) {
        return descs.stream().flatMap(d -> d.elements().stream()).flatMap(e -> e instanceof ListBibl list
                ? list.bibls().stream() : e instanceof Bibl bibl ? Stream.of(bibl) : Stream.empty());
    }

    /** Whether it is about a printed edition, whose author and date need not be those of the letter. */
    static boolean isPrinted(Bibl bibl) {
        return OwnText.hasType(bibl, PRINTED)
                || bibl.descendants(TeiElement.class).anyMatch(e -> OF_PRINT.contains(e.localName()));
    }
}
