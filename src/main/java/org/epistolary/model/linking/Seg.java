package org.epistolary.model.linking;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <seg>…</seg>}: a stretch of text marked for some purpose.
 *
 * <p>TEI Guidelines: Linking, Segmentation, and Alignment, Blocks, Segments, and Anchors.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-seg.html">seg</a>
 */
@XmlRootElement(name = "seg")
public final class Seg extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Seg() {
        // named by its annotation
    }
}
