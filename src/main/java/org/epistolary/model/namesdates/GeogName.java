package org.epistolary.model.namesdates;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <geogName>…</geogName>}: the name of a natural feature of a place.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Geographic Names.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-geogName.html">geogName</a>
 */
@XmlRootElement(name = "geogName")
public final class GeogName extends TeiElement implements Datable, Canonical, Typed {

    /** An empty element, in no document yet. */
    public GeogName() {
        // named by its annotation
    }
}
