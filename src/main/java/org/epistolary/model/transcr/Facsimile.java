package org.epistolary.model.transcr;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.core.Graphic;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <facsimile>…</facsimile>}: images of the source.
 *
 * <p>TEI Guidelines: Representation of Primary Sources, Digital Facsimiles.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-facsimile.html">facsimile</a>
 */
@XmlRootElement(name = "facsimile")
@ElementOnly
public final class Facsimile extends TeiElement {

    /** An empty element, in no document yet. */
    public Facsimile() {
        // named by its annotation
    }

    /** The {@code <graphic>} elements directly in this one; empty when there is none. */
    public List<Graphic> graphics() {
        return elements(Graphic.class);
    }

    /** The {@code <surface>} elements directly in this one; empty when there is none. */
    public List<Surface> surfaces() {
        return elements(Surface.class);
    }
}
