package org.epistolary.model.namesdates;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <surname>…</surname>}: a family name.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Personal Names.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-surname.html">surname</a>
 */
@XmlRootElement(name = "surname")
public final class Surname extends TeiElement implements Canonical, Typed {

    /** An empty element, in no document yet. */
    public Surname() {
        // named by its annotation
    }
}
