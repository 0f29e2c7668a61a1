package org.epistolary.model.namesdates;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <placeName>…</placeName>}: the name of a place.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Place Names.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-placeName.html">placeName</a>
 */
@XmlRootElement(name = "placeName")
public final class PlaceName extends TeiElement implements Datable, Canonical, Typed {

    /** An empty element, in no document yet. */
    public PlaceName() {
        // named by its annotation
    }
}
