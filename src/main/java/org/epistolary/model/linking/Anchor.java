package org.epistolary.model.linking;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <anchor/>}: a point that others can point to.
 *
 * <p>TEI Guidelines: Linking, Segmentation, and Alignment, Blocks, Segments, and Anchors.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-anchor.html">anchor</a>
 */
@XmlRootElement(name = "anchor")
public final class Anchor extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Anchor() {
        // named by its annotation
    }
}
