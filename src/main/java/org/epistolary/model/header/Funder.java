package org.epistolary.model.header;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <funder>…</funder>}: who paid for it.
 *
 * <p>TEI Guidelines: The TEI Header, The Title Statement.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-funder.html">funder</a>
 */
@XmlRootElement(name = "funder")
public final class Funder extends TeiElement implements Datable, Canonical {

    /** An empty element, in no document yet. */
    public Funder() {
        // named by its annotation
    }
}
