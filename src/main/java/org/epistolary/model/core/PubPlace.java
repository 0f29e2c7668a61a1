package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <pubPlace>…</pubPlace>}: the place of publication.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Imprint, Size of a Document, and Reprint Information.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-pubPlace.html">pubPlace</a>
 */
@XmlRootElement(name = "pubPlace")
public final class PubPlace extends TeiElement implements Canonical {

    /** An empty element, in no document yet. */
    public PubPlace() {
        // named by its annotation
    }
}
