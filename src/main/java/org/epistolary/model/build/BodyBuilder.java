package org.epistolary.model.build;

import org.epistolary.model.textstructure.Div;
import org.epistolary.model.textstructure.Postscript;
import org.epistolary.model.tree.TeiElement;

/**
 * The text of a letter, in one {@code <div>}. Headings and opener stand before everything else, closer and postscripts
 * behind it, whatever the order of the calls; what is between them stands in the order of the calls.
 */
public final class BodyBuilder {

    private final Div div;

    BodyBuilder(Div div) {
        this.div = div;
    }

    /** {@code <head>}: a heading as printed. */
    public BodyBuilder head(Object... content) {
        return place(Markup.head(content));
    }

    /** Adds to the {@code <opener>}, made when it is first asked for. */
    public BodyBuilder opener(Object... content) {
        Content.fill(PartOrder.part(div, "opener"), content);
        return this;
    }

    /** Adds place and date to the opener. */
    public BodyBuilder dateline(Object... content) {
        return opener(Markup.dateline(content));
    }

    /** Adds the salutation to the opener. */
    public BodyBuilder salute(Object... content) {
        return opener(Markup.salute(content));
    }

    /** {@code <p>}: a paragraph. */
    public BodyBuilder paragraph(Object... content) {
        return place(Markup.p(content));
    }

    /** A list of numbered points: {@code points(labelled("1.", "…"), labelled("2.", "…"))}. */
    public BodyBuilder points(Object... content) {
        return place(Markup.list(Attribute.type("points"), content));
    }

    /** {@code <pb>}: here a page or leaf begins. */
    public BodyBuilder page(String number) {
        return place(Transcription.pb(Attribute.n(number)));
    }

    /** Adds to the {@code <closer>}, made when it is first asked for. */
    public BodyBuilder closer(Object... content) {
        Content.fill(PartOrder.part(div, "closer"), content);
        return this;
    }

    /** Adds the closing formula to the closer. */
    public BodyBuilder closing(Object... content) {
        return closer(Markup.salute(content));
    }

    /** Adds the signature to the closer. */
    public BodyBuilder signed(Object... content) {
        return closer(Markup.signed(content));
    }

    /** {@code <postscript>}; a string is a paragraph of it. */
    public BodyBuilder postscript(Object... content) {
        return place(Content.fill(new Postscript(), Content::paragraph, content));
    }

    /**
     * Adds at the end, behind closer and postscripts too, what this builder has no word for; attributes go to the
     * {@code <div>}.
     *
     * @throws IllegalArgumentException for words that stand in no element
     */
    public BodyBuilder with(Object... content) {
        Content.fill(div, Content.noWordsIn(div), content);
        return this;
    }

    private BodyBuilder place(TeiElement element) {
        PartOrder.place(div, element);
        return this;
    }
}
