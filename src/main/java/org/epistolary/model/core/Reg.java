package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <reg>…</reg>}: a regularized or modernized form.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Regularization and Normalization.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-reg.html">reg</a>
 */
@XmlRootElement(name = "reg")
public final class Reg extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Reg() {
        // named by its annotation
    }
}
