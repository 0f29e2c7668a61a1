package org.epistolary.model.namesdates;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <geo>…</geo>}: coordinates.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Varieties of Location.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-geo.html">geo</a>
 */
@XmlRootElement(name = "geo")
public final class Geo extends TeiElement {

    /** An empty element, in no document yet. */
    public Geo() {
        // named by its annotation
    }
}
