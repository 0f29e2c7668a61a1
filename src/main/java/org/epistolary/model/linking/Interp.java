package org.epistolary.model.linking;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <interp>…</interp>}: an interpretation that others point to.
 *
 * <p>TEI Guidelines: Linking, Segmentation, and Alignment, Spans and Interpretations.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-interp.html">interp</a>
 */
@XmlRootElement(name = "interp")
public final class Interp extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Interp() {
        // named by its annotation
    }
}
