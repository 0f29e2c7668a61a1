package org.epistolary.model.transcr;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Measured;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <ex>…</ex>}: letters added by the editor to expand an abbreviation.
 *
 * <p>TEI Guidelines: Representation of Primary Sources, Abbreviation and Expansion.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-ex.html">ex</a>
 */
@XmlRootElement(name = "ex")
public final class Ex extends TeiElement implements Measured {

    /** An empty element, in no document yet. */
    public Ex() {
        // named by its annotation
    }
}
