package org.epistolary.model.textstructure;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Placed;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.core.Graphic;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <figure>…</figure>}: an image with what belongs to it.
 *
 * <p>TEI Guidelines: Default Text Structure, Specific Elements for Graphic Images.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-figure.html">figure</a>
 */
@XmlRootElement(name = "figure")
public final class Figure extends TeiElement implements Typed, Placed {

    /** An empty element, in no document yet. */
    public Figure() {
        // named by its annotation
    }

    /** The {@code <graphic>} elements directly in this one; empty when there is none. */
    public List<Graphic> graphics() {
        return elements(Graphic.class);
    }
}
