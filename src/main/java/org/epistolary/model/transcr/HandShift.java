package org.epistolary.model.transcr;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <handShift/>}: the point where another hand takes over.
 *
 * <p>TEI Guidelines: Representation of Primary Sources, Document Hands.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-handShift.html">handShift</a>
 */
@XmlRootElement(name = "handShift")
public final class HandShift extends TeiElement {

    /** An empty element, in no document yet. */
    public HandShift() {
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

    /** {@code new}, as written; empty when it is not there. */
    public Optional<String> newHand() {
        return attribute("new");
    }

    /** Sets {@code new}, or removes it when null. */
    public void setNew(@Nullable String newHand) {
        setAttribute("new", newHand);
    }
}
