package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <accMat>…</accMat>}: material that came with the object, such as an enclosure.
 *
 * <p>TEI Guidelines: Manuscript Description, Accompanying Material.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-accMat.html">accMat</a>
 */
@XmlRootElement(name = "accMat")
public final class AccMat extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public AccMat() {
        // named by its annotation
    }
}
