package org.epistolary.model.transcr;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Measured;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <space/>}: a blank in the source that means something.
 *
 * <p>TEI Guidelines: Representation of Primary Sources, Space.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-space.html">space</a>
 */
@XmlRootElement(name = "space")
public final class Space extends TeiElement implements Typed, Measured {

    /** An empty element, in no document yet. */
    public Space() {
        // named by its annotation
    }
}
