package org.epistolary.model.textstructure;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Placed;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <trailer>…</trailer>}: a closing line of a division.
 *
 * <p>TEI Guidelines: Default Text Structure, Headings and Trailers.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-trailer.html">trailer</a>
 */
@XmlRootElement(name = "trailer")
public final class Trailer extends TeiElement implements Typed, Placed {

    /** An empty element, in no document yet. */
    public Trailer() {
        // named by its annotation
    }
}
