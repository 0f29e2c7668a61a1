package org.epistolary.model.namesdates;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <country>…</country>}: a country.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Geo-political Place Names.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-country.html">country</a>
 */
@XmlRootElement(name = "country")
public final class Country extends TeiElement implements Datable, Canonical, Typed {

    /** An empty element, in no document yet. */
    public Country() {
        // named by its annotation
    }
}
