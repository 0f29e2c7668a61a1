package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <postCode>…</postCode>}: a postal code.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Addresses.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-postCode.html">postCode</a>
 */
@XmlRootElement(name = "postCode")
public final class PostCode extends TeiElement {

    /** An empty element, in no document yet. */
    public PostCode() {
        // named by its annotation
    }
}
