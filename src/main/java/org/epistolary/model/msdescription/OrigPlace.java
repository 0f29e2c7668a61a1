package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <origPlace>…</origPlace>}: where the object came into being.
 *
 * <p>TEI Guidelines: Manuscript Description, Dates and Places of Origin.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-origPlace.html">origPlace</a>
 */
@XmlRootElement(name = "origPlace")
public final class OrigPlace extends TeiElement implements Datable, Canonical, Typed {

    /** An empty element, in no document yet. */
    public OrigPlace() {
        // named by its annotation
    }
}
