package org.epistolary.model.transcr;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Measured;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <supplied>…</supplied>}: words supplied by the editor.
 *
 * <p>TEI Guidelines: Representation of Primary Sources, Damage, Illegibility, and Supplied Text.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-supplied.html">supplied</a>
 */
@XmlRootElement(name = "supplied")
public final class Supplied extends TeiElement implements Measured {

    /** An empty element, in no document yet. */
    public Supplied() {
        // named by its annotation
    }

    /** {@code reason}, as written; empty when it is not there. */
    public Optional<String> reason() {
        return attribute("reason");
    }

    /** Sets {@code reason}, or removes it when null. */
    public void setReason(@Nullable String reason) {
        setAttribute("reason", reason);
    }

    /** {@code evidence}, as written; empty when it is not there. */
    public Optional<String> evidence() {
        return attribute("evidence");
    }

    /** Sets {@code evidence}, or removes it when null. */
    public void setEvidence(@Nullable String evidence) {
        setAttribute("evidence", evidence);
    }
}
