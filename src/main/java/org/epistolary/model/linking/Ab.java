package org.epistolary.model.linking;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <ab>…</ab>}: a block of text that is not said to be a paragraph.
 *
 * <p>TEI Guidelines: Linking, Segmentation, and Alignment, Blocks, Segments, and Anchors.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-ab.html">ab</a>
 */
@XmlRootElement(name = "ab")
public final class Ab extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Ab() {
        // named by its annotation
    }
}
