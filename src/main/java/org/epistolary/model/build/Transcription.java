package org.epistolary.model.build;

import org.epistolary.model.core.Abbr;
import org.epistolary.model.core.Add;
import org.epistolary.model.core.Choice;
import org.epistolary.model.core.Corr;
import org.epistolary.model.core.Del;
import org.epistolary.model.core.Expan;
import org.epistolary.model.core.Gap;
import org.epistolary.model.core.Lb;
import org.epistolary.model.core.Pb;
import org.epistolary.model.core.Sic;
import org.epistolary.model.core.Unclear;
import org.epistolary.model.transcr.Supplied;

/**
 * What the writer did to the page and the editor to the text, made like everything in {@link Markup}:
 * {@code supplied(reason("editorial"), "STALIN")}.
 */
public final class Transcription {

    private Transcription() {
    }

    /** {@code <supplied>}: words the editor supplies. */
    public static Supplied supplied(Object... content) {
        return Content.fill(new Supplied(), content);
    }

    /** {@code <gap>}: a place where something is left out; in it a {@code <desc>}, if anything. */
    public static Gap gap(Object... content) {
        return Content.fill(new Gap(), content);
    }

    /** {@code <unclear>}: words that cannot be read with certainty. */
    public static Unclear unclear(Object... content) {
        return Content.fill(new Unclear(), content);
    }

    /** {@code <add>}: words added by the writer or a later hand. */
    public static Add add(Object... content) {
        return Content.fill(new Add(), content);
    }

    /** {@code <del>}: words struck out but legible. */
    public static Del del(Object... content) {
        return Content.fill(new Del(), content);
    }

    /** {@code <choice>}: two or more ways to give the same words. */
    public static Choice choice(Object... content) {
        return Content.fill(new Choice(), content);
    }

    /** {@code <choice>} of a mistake, kept as it stands, and its correction. */
    public static Choice corrected(String mistake, Object... correction) {
        return choice(Content.fill(new Sic(), mistake), Content.fill(new Corr(), correction));
    }

    /** {@code <choice>} of an abbreviation, as it stands, and its expansion. */
    public static Choice expanded(String abbreviation, Object... expansion) {
        return choice(Content.fill(new Abbr(), abbreviation), Content.fill(new Expan(), expansion));
    }

    /** {@code <lb/>}: the beginning of a line. */
    public static Lb lb(Attribute... attributes) {
        return Content.fill(new Lb(), (Object[]) attributes);
    }

    /** {@code <pb/>}: the beginning of a page or leaf. */
    public static Pb pb(Attribute... attributes) {
        return Content.fill(new Pb(), (Object[]) attributes);
    }
}
