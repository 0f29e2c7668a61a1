package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <q>…</q>}: words set off from the text around them.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Quotation.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-q.html">q</a>
 */
@XmlRootElement(name = "q")
public final class Q extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Q() {
        // named by its annotation
    }
}
