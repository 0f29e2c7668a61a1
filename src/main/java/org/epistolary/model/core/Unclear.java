package org.epistolary.model.core;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Measured;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <unclear>…</unclear>}: something that cannot be read for certain.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Additions, Deletions, and Omissions.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-unclear.html">unclear</a>
 */
@XmlRootElement(name = "unclear")
public final class Unclear extends TeiElement implements Measured {

    /** An empty element, in no document yet. */
    public Unclear() {
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
}
