package org.epistolary.model.namesdates;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <occupation>…</occupation>}: what somebody did for a living.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Personal Characteristics.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-occupation.html">occupation</a>
 */
@XmlRootElement(name = "occupation")
public final class Occupation extends TeiElement implements Datable, Canonical, Typed {

    /** An empty element, in no document yet. */
    public Occupation() {
        // named by its annotation
    }
}
