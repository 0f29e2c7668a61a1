package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Placed;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <label>…</label>}: the label of an item, as printed before it.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Lists.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-label.html">label</a>
 */
@XmlRootElement(name = "label")
public final class Label extends TeiElement implements Typed, Placed {

    /** An empty element, in no document yet. */
    public Label() {
        // named by its annotation
    }
}
