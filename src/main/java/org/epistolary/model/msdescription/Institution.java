package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <institution>…</institution>}: the body that keeps the object.
 *
 * <p>TEI Guidelines: Manuscript Description, The Manuscript Identifier.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-institution.html">institution</a>
 */
@XmlRootElement(name = "institution")
public final class Institution extends TeiElement implements Canonical {

    /** An empty element, in no document yet. */
    public Institution() {
        // named by its annotation
    }
}
