package org.epistolary.model.transcr;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Placed;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <fw>…</fw>}: running matter of a page, such as a letterhead or a page number.
 *
 * <p>TEI Guidelines: Representation of Primary Sources, Headers, Footers, and Similar Matter.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-fw.html">fw</a>
 */
@XmlRootElement(name = "fw")
public final class Fw extends TeiElement implements Typed, Placed {

    /** An empty element, in no document yet. */
    public Fw() {
        // named by its annotation
    }
}
