package org.epistolary.model.core;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Measured;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <measure>…</measure>}: a quantity of something.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Numbers and Measures.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-measure.html">measure</a>
 */
@XmlRootElement(name = "measure")
public final class Measure extends TeiElement implements Typed, Measured {

    /** An empty element, in no document yet. */
    public Measure() {
        // named by its annotation
    }

    /** {@code commodity}, as written; empty when it is not there. */
    public Optional<String> commodity() {
        return attribute("commodity");
    }

    /** Sets {@code commodity}, or removes it when null. */
    public void setCommodity(@Nullable String commodity) {
        setAttribute("commodity", commodity);
    }
}
