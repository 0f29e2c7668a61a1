package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <corr>…</corr>}: the correct form of something apparently wrong.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Apparent Errors.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-corr.html">corr</a>
 */
@XmlRootElement(name = "corr")
public final class Corr extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Corr() {
        // named by its annotation
    }
}
