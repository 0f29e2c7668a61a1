package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <additions>…</additions>}: additions to the object, such as stamps and later marks.
 *
 * <p>TEI Guidelines: Manuscript Description, Bindings, Seals, and Additional Material.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-additions.html">additions</a>
 */
@XmlRootElement(name = "additions")
public final class Additions extends TeiElement {

    /** An empty element, in no document yet. */
    public Additions() {
        // named by its annotation
    }
}
