package org.epistolary.model.core;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Measured;
import org.epistolary.model.attribute.Placed;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <add>…</add>}: letters, words or phrases added by an author, scribe or corrector.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Additions, Deletions, and Omissions.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-add.html">add</a>
 */
@XmlRootElement(name = "add")
public final class Add extends TeiElement implements Typed, Placed, Measured {

    /** An empty element, in no document yet. */
    public Add() {
        // named by its annotation
    }

    /** {@code hand}, as written; empty when it is not there. */
    public Optional<String> hand() {
        return attribute("hand");
    }

    /** Sets {@code hand}, or removes it when null. */
    public void setHand(@Nullable String hand) {
        setAttribute("hand", hand);
    }
}
