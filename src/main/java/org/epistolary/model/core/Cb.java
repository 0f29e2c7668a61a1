package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <cb/>}: the beginning of a column.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Milestone Elements.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-cb.html">cb</a>
 */
@XmlRootElement(name = "cb")
public final class Cb extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Cb() {
        // named by its annotation
    }
}
