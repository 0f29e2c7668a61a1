package org.epistolary.model.namesdates;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <location>…</location>}: where a place is.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Varieties of Location.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-location.html">location</a>
 */
@XmlRootElement(name = "location")
@ElementOnly
public final class Location extends TeiElement implements Datable, Typed {

    /** An empty element, in no document yet. */
    public Location() {
        // named by its annotation
    }
}
