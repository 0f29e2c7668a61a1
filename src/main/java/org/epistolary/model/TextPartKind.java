package org.epistolary.model;

import java.util.Map;
import java.util.Optional;

import org.epistolary.model.tree.TeiElement;

/**
 * What a part of a letter's text is. Editions mark it by an element of its own, by the type of a division, or of a
 * {@code seg} or {@code fw}.
 *
 * <p>TEI Guidelines: Default Text Structure, Elements Common to All Divisions.
 */
public enum TextPartKind {
    /** What stands at the top: {@code opener}, {@code div[@type='opener']}. */
    OPENER(StatedIn.OPENER),
    /** What stands at the end: {@code closer}, {@code div[@type='closer']}. */
    CLOSER(StatedIn.CLOSER),
    /** A form of address or a greeting: {@code salute}, {@code div[@type='salutation']}. */
    SALUTE(StatedIn.SALUTE),
    /** A signature: {@code signed}, {@code div[@type='signature']}. */
    SIGNATURE(StatedIn.SIGNED),
    /** Place and date: {@code dateline}, {@code div[@type='dateline']}. */
    DATELINE(StatedIn.DATELINE),
    /** An address: {@code address}, {@code div[@type='address']}. */
    ADDRESS(StatedIn.ADDRESS),
    /** What was added after the signature: {@code postscript}, {@code div[@type='postscript']}. */
    POSTSCRIPT(StatedIn.POSTSCRIPT),
    /** A printed letterhead: {@code seg[@type='letterhead']}, {@code fw[@type='letterhead']}. */
    LETTERHEAD(StatedIn.SEGMENT),
    /** A heading: {@code head}. */
    HEAD(StatedIn.HEAD);

    private static final Map<String, TextPartKind> ELEMENTS = Map.of("opener", OPENER, "closer", CLOSER, "salute",
            SALUTE, "signed", SIGNATURE, "dateline", DATELINE, "address", ADDRESS, "postscript", POSTSCRIPT,
            "head", HEAD);

    private static final Map<String, TextPartKind> TYPES = Map.ofEntries(Map.entry("opener", OPENER),
            Map.entry("closer", CLOSER), Map.entry("salute", SALUTE), Map.entry("salutation", SALUTE),
            Map.entry("greeting", SALUTE), Map.entry("signature", SIGNATURE), Map.entry("signed", SIGNATURE),
            Map.entry("dateline", DATELINE), Map.entry("datum", DATELINE), Map.entry("address", ADDRESS),
            Map.entry("postscript", POSTSCRIPT), Map.entry("letterhead", LETTERHEAD));

    private final StatedIn origin;

    TextPartKind(StatedIn origin) {
        this.origin = origin;
    }

    /** The kind of place such a part is. */
    public StatedIn origin() {
        return origin;
    }

    /** What an element is; empty when it is none of these. */
    static Optional<TextPartKind> of(TeiElement e) {
        TextPartKind named = ELEMENTS.get(e.localName());
        if (named != null) {
            return named != HEAD || isHeadOfDivision(e) ? Optional.of(named) : Optional.empty();
        }
        boolean typed = OwnText.isDivision(e) || e.is("ab") || e.is("seg") || e.is("fw");
        return typed ? e.attribute("type").map(Words::key).map(TYPES::get).filter(kind -> isAlone(kind, e))
                : Optional.empty();
    }

    /** A division is the part its type says unless it holds an element that is this part. */
    private static boolean isAlone(TextPartKind kind, TeiElement division) {
        return division.descendants(TeiElement.class).noneMatch(e -> ELEMENTS.get(e.localName()) == kind);
    }

    private static boolean isHeadOfDivision(TeiElement head) {
        return head.parent().filter(p -> OwnText.isDivision(p) || p.is("body") || p.is("front") || p.is("text"))
                .isPresent();
    }
}
