package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <orig>…</orig>}: the form of the source, where it is also given regularized.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Regularization and Normalization.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-orig.html">orig</a>
 */
@XmlRootElement(name = "orig")
public final class Orig extends TeiElement {

    /** An empty element, in no document yet. */
    public Orig() {
        // named by its annotation
    }
}
