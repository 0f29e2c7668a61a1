package org.epistolary.model.namesdates;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <forename>…</forename>}: a forename.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Personal Names.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-forename.html">forename</a>
 */
@XmlRootElement(name = "forename")
public final class Forename extends TeiElement implements Canonical, Typed {

    /** An empty element, in no document yet. */
    public Forename() {
        // named by its annotation
    }
}
