package org.epistolary.model.header;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <catDesc>…</catDesc>}: what a category means.
 *
 * <p>TEI Guidelines: The TEI Header, The Classification Declaration.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-catDesc.html">catDesc</a>
 */
@XmlRootElement(name = "catDesc")
public final class CatDesc extends TeiElement implements Canonical {

    /** An empty element, in no document yet. */
    public CatDesc() {
        // named by its annotation
    }
}
