package org.epistolary.model.namesdates;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <affiliation>…</affiliation>}: the body somebody belongs to.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Personal Characteristics.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-affiliation.html">affiliation</a>
 */
@XmlRootElement(name = "affiliation")
public final class Affiliation extends TeiElement implements Datable, Canonical, Typed {

    /** An empty element, in no document yet. */
    public Affiliation() {
        // named by its annotation
    }
}
