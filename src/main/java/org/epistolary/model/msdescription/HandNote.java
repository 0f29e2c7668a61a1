package org.epistolary.model.msdescription;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <handNote>…</handNote>}: one hand.
 *
 * <p>TEI Guidelines: Manuscript Description, Writing.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-handNote.html">handNote</a>
 */
@XmlRootElement(name = "handNote")
public final class HandNote extends TeiElement {

    /** An empty element, in no document yet. */
    public HandNote() {
        // named by its annotation
    }

    /** {@code scribe}, as written; empty when it is not there. */
    public Optional<String> scribe() {
        return attribute("scribe");
    }

    /** Sets {@code scribe}, or removes it when null. */
    public void setScribe(@Nullable String scribe) {
        setAttribute("scribe", scribe);
    }

    /** {@code medium}, as written; empty when it is not there. */
    public Optional<String> medium() {
        return attribute("medium");
    }

    /** Sets {@code medium}, or removes it when null. */
    public void setMedium(@Nullable String medium) {
        setAttribute("medium", medium);
    }

    /** {@code scope}, as written; empty when it is not there. */
    public Optional<String> scope() {
        return attribute("scope");
    }

    /** Sets {@code scope}, or removes it when null. */
    public void setScope(@Nullable String scope) {
        setAttribute("scope", scope);
    }
}
