package org.epistolary.model.transcr;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Measured;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <subst>…</subst>}: a deletion and an addition that replace each other.
 *
 * <p>TEI Guidelines: Representation of Primary Sources, Substitutions.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-subst.html">subst</a>
 */
@XmlRootElement(name = "subst")
public final class Subst extends TeiElement implements Measured {

    /** An empty element, in no document yet. */
    public Subst() {
        // named by its annotation
    }
}
