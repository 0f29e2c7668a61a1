package org.epistolary.model.transcr;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Measured;
import org.epistolary.model.attribute.Placed;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <addSpan/>}: the beginning of a longer addition.
 *
 * <p>TEI Guidelines: Representation of Primary Sources, Additions and Deletions.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-addSpan.html">addSpan</a>
 */
@XmlRootElement(name = "addSpan")
public final class AddSpan extends TeiElement implements Typed, Placed, Measured {

    /** An empty element, in no document yet. */
    public AddSpan() {
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
