package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <desc>…</desc>}: a short description of what the element around it stands for.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Highlighting and Quotation.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-desc.html">desc</a>
 */
@XmlRootElement(name = "desc")
public final class Desc extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Desc() {
        // named by its annotation
    }
}
