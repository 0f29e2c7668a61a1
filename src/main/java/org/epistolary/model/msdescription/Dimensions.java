package org.epistolary.model.msdescription;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Measured;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <dimensions>…</dimensions>}: the size of the object.
 *
 * <p>TEI Guidelines: Manuscript Description, Dimensions.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-dimensions.html">dimensions</a>
 */
@XmlRootElement(name = "dimensions")
@ElementOnly
public final class Dimensions extends TeiElement implements Typed, Measured {

    /** An empty element, in no document yet. */
    public Dimensions() {
        // named by its annotation
    }

    /** The first {@code <height>} directly in this one; empty when there is none. */
    public Optional<Height> height() {
        return first(Height.class);
    }

    /** The first {@code <width>} directly in this one; empty when there is none. */
    public Optional<Width> width() {
        return first(Width.class);
    }
}
