package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Pointing;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <ptr/>}: a pointer to another place.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Simple Links and Cross-References.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-ptr.html">ptr</a>
 */
@XmlRootElement(name = "ptr")
public final class Ptr extends TeiElement implements Typed, Pointing {

    /** An empty element, in no document yet. */
    public Ptr() {
        // named by its annotation
    }
}
