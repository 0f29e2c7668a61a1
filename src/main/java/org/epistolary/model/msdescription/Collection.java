package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <collection>…</collection>}: the collection an object belongs to.
 *
 * <p>TEI Guidelines: Manuscript Description, The Manuscript Identifier.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-collection.html">collection</a>
 */
@XmlRootElement(name = "collection")
public final class Collection extends TeiElement implements Canonical, Typed {

    /** An empty element, in no document yet. */
    public Collection() {
        // named by its annotation
    }
}
