package org.epistolary.model.namesdates;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <settlement>…</settlement>}: a city, town or village.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Geo-political Place Names.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-settlement.html">settlement</a>
 */
@XmlRootElement(name = "settlement")
public final class Settlement extends TeiElement implements Datable, Canonical, Typed {

    /** An empty element, in no document yet. */
    public Settlement() {
        // named by its annotation
    }
}
