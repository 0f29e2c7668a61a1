package org.epistolary.model.transcr;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.core.Graphic;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <surface>…</surface>}: a written surface, such as one side of a leaf.
 *
 * <p>TEI Guidelines: Representation of Primary Sources, Digital Facsimiles.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-surface.html">surface</a>
 */
@XmlRootElement(name = "surface")
@ElementOnly
public final class Surface extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Surface() {
        // named by its annotation
    }

    /** The {@code <graphic>} elements directly in this one; empty when there is none. */
    public List<Graphic> graphics() {
        return elements(Graphic.class);
    }
}
