package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Measured;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <height>…</height>}: the height.
 *
 * <p>TEI Guidelines: Manuscript Description, Dimensions.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-height.html">height</a>
 */
@XmlRootElement(name = "height")
public final class Height extends TeiElement implements Measured {

    /** An empty element, in no document yet. */
    public Height() {
        // named by its annotation
    }
}
