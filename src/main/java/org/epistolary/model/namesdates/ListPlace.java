package org.epistolary.model.namesdates;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <listPlace>…</listPlace>}: a list of places.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Places.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-listPlace.html">listPlace</a>
 */
@XmlRootElement(name = "listPlace")
@ElementOnly
public final class ListPlace extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public ListPlace() {
        // named by its annotation
    }

    /** The {@code <place>} elements directly in this one; empty when there is none. */
    public List<Place> places() {
        return elements(Place.class);
    }
}
