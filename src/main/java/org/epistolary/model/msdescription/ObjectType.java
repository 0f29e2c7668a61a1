package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <objectType>…</objectType>}: what kind of object it is.
 *
 * <p>TEI Guidelines: Manuscript Description, Material and Object Type.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-objectType.html">objectType</a>
 */
@XmlRootElement(name = "objectType")
public final class ObjectType extends TeiElement implements Canonical {

    /** An empty element, in no document yet. */
    public ObjectType() {
        // named by its annotation
    }
}
