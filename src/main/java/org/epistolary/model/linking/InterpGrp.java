package org.epistolary.model.linking;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <interpGrp>…</interpGrp>}: a group of interpretations.
 *
 * <p>TEI Guidelines: Linking, Segmentation, and Alignment, Spans and Interpretations.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-interpGrp.html">interpGrp</a>
 */
@XmlRootElement(name = "interpGrp")
@ElementOnly
public final class InterpGrp extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public InterpGrp() {
        // named by its annotation
    }

    /** The {@code <interp>} elements directly in this one; empty when there is none. */
    public List<Interp> interps() {
        return elements(Interp.class);
    }
}
