package org.epistolary.model.core;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Measured;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <gap/>}: a place where the transcription leaves something out.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Additions, Deletions, and Omissions.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-gap.html">gap</a>
 */
@XmlRootElement(name = "gap")
public final class Gap extends TeiElement implements Measured {

    /** An empty element, in no document yet. */
    public Gap() {
        // named by its annotation
    }

    /** The first {@code <desc>} directly in this one; empty when there is none. */
    public Optional<Desc> desc() {
        return first(Desc.class);
    }

    /** {@code reason}, as written; empty when it is not there. */
    public Optional<String> reason() {
        return attribute("reason");
    }

    /** Sets {@code reason}, or removes it when null. */
    public void setReason(@Nullable String reason) {
        setAttribute("reason", reason);
    }
}
