package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <publisher>…</publisher>}: who published something.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Imprint, Size of a Document, and Reprint Information.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-publisher.html">publisher</a>
 */
@XmlRootElement(name = "publisher")
public final class Publisher extends TeiElement implements Canonical {

    /** An empty element, in no document yet. */
    public Publisher() {
        // named by its annotation
    }
}
