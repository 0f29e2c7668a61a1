package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <item>…</item>}: one item of a list.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Lists.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-item.html">item</a>
 */
@XmlRootElement(name = "item")
public final class Item extends TeiElement {

    /** An empty element, in no document yet. */
    public Item() {
        // named by its annotation
    }
}
