package org.epistolary.model.transcr;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Measured;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <delSpan/>}: the beginning of a longer deletion.
 *
 * <p>TEI Guidelines: Representation of Primary Sources, Additions and Deletions.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-delSpan.html">delSpan</a>
 */
@XmlRootElement(name = "delSpan")
public final class DelSpan extends TeiElement implements Typed, Measured {

    /** An empty element, in no document yet. */
    public DelSpan() {
        // named by its annotation
    }

    /** {@code spanTo}, as written; empty when it is not there. */
    public Optional<String> spanTo() {
        return attribute("spanTo");
    }

    /** Sets {@code spanTo}, or removes it when null. */
    public void setSpanTo(@Nullable String spanTo) {
        setAttribute("spanTo", spanTo);
    }
}
