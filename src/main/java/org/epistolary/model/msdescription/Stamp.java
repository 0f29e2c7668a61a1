package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <stamp>…</stamp>}: a word or sign stamped on the object.
 *
 * <p>TEI Guidelines: Manuscript Description, Watermarks and Stamps.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-stamp.html">stamp</a>
 */
@XmlRootElement(name = "stamp")
public final class Stamp extends TeiElement implements Datable, Typed {

    /** An empty element, in no document yet. */
    public Stamp() {
        // named by its annotation
    }
}
