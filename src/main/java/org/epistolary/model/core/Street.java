package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <street>…</street>}: street, number and such like in an address.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Addresses.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-street.html">street</a>
 */
@XmlRootElement(name = "street")
public final class Street extends TeiElement {

    /** An empty element, in no document yet. */
    public Street() {
        // named by its annotation
    }
}
