package org.epistolary.model.transcr;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Measured;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <damage>…</damage>}: a damaged stretch of the source.
 *
 * <p>TEI Guidelines: Representation of Primary Sources, Damage, Illegibility, and Supplied Text.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-damage.html">damage</a>
 */
@XmlRootElement(name = "damage")
public final class Damage extends TeiElement implements Typed, Measured {

    /** An empty element, in no document yet. */
    public Damage() {
        // named by its annotation
    }
}
