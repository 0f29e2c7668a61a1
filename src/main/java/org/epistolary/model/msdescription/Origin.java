package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <origin>…</origin>}: how the object came into being.
 *
 * <p>TEI Guidelines: Manuscript Description, Origin.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-origin.html">origin</a>
 */
@XmlRootElement(name = "origin")
public final class Origin extends TeiElement implements Datable {

    /** An empty element, in no document yet. */
    public Origin() {
        // named by its annotation
    }
}
