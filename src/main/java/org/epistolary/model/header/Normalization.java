package org.epistolary.model.header;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <normalization>…</normalization>}: what was normalized.
 *
 * <p>TEI Guidelines: The TEI Header, The Editorial Practices Declaration.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-normalization.html">normalization</a>
 */
@XmlRootElement(name = "normalization")
@ElementOnly
public final class Normalization extends TeiElement {

    /** An empty element, in no document yet. */
    public Normalization() {
        // named by its annotation
    }
}
