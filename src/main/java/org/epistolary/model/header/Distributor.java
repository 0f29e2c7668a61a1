package org.epistolary.model.header;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <distributor>…</distributor>}: who distributes the file.
 *
 * <p>TEI Guidelines: The TEI Header, Publication, Distribution, Licensing, etc..
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-distributor.html">distributor</a>
 */
@XmlRootElement(name = "distributor")
public final class Distributor extends TeiElement implements Canonical {

    /** An empty element, in no document yet. */
    public Distributor() {
        // named by its annotation
    }
}
