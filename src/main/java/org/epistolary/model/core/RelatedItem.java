package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Pointing;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <relatedItem>…</relatedItem>}: another bibliographic item related to this one.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Related Items.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-relatedItem.html">relatedItem</a>
 */
@XmlRootElement(name = "relatedItem")
@ElementOnly
public final class RelatedItem extends TeiElement implements Typed, Pointing {

    /** An empty element, in no document yet. */
    public RelatedItem() {
        // named by its annotation
    }
}
