package org.epistolary.model.namesdates;

import java.util.List;
import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <place>…</place>}: what is known about a place.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Places.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-place.html">place</a>
 */
@XmlRootElement(name = "place")
@ElementOnly
public final class Place extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Place() {
        // named by its annotation
    }

    /** The {@code <placeName>} elements directly in this one; empty when there is none. */
    public List<PlaceName> placeNames() {
        return elements(PlaceName.class);
    }

    /** The first {@code <location>} directly in this one; empty when there is none. */
    public Optional<Location> location() {
        return first(Location.class);
    }
}
