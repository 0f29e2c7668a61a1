package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <additional>…</additional>}: further facts about the object, such as where to find copies.
 *
 * <p>TEI Guidelines: Manuscript Description, Additional Information.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-additional.html">additional</a>
 */
@XmlRootElement(name = "additional")
@ElementOnly
public final class Additional extends TeiElement {

    /** An empty element, in no document yet. */
    public Additional() {
        // named by its annotation
    }
}
