package org.epistolary.model.namesdates;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Measured;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <birth>…</birth>}: when and where somebody was born.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Personal Events.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-birth.html">birth</a>
 */
@XmlRootElement(name = "birth")
public final class Birth extends TeiElement implements Datable, Canonical, Typed, Measured {

    /** An empty element, in no document yet. */
    public Birth() {
        // named by its annotation
    }
}
