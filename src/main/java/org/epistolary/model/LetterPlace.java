package org.epistolary.model;

import java.util.Set;

import org.epistolary.model.tree.TeiElement;

/**
 * A place of a letter: {@code <correspAction type="sent"><placeName ref="#beijing">Beijing</placeName>}.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Place Names.
 */
public final class LetterPlace extends Named {

    private static final Set<String> NAMES = Set.of("placeName", "settlement", "region", "country", "geogName", "bloc",
            "district", "origPlace");
    private static final Set<String> TYPES = Set.of("place", "ort", "lieu", "settlement");

    LetterPlace(TeiElement element, StatedIn origin) {
        super(element, origin);
    }

    /** Whether an element names a place. */
    static boolean isPlaceName(TeiElement e) {
        if (e.is("name") || e.is("rs")) {
            return Words.isOneOf(TYPES, e.attribute("type"));
        }
        return NAMES.contains(e.localName());
    }
}
