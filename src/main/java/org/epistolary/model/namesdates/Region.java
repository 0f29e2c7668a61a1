package org.epistolary.model.namesdates;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <region>…</region>}: an administrative unit of a country.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Geo-political Place Names.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-region.html">region</a>
 */
@XmlRootElement(name = "region")
public final class Region extends TeiElement implements Datable, Canonical, Typed {

    /** An empty element, in no document yet. */
    public Region() {
        // named by its annotation
    }
}
