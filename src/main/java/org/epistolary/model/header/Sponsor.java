package org.epistolary.model.header;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <sponsor>…</sponsor>}: who lent the project its name.
 *
 * <p>TEI Guidelines: The TEI Header, The Title Statement.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-sponsor.html">sponsor</a>
 */
@XmlRootElement(name = "sponsor")
public final class Sponsor extends TeiElement implements Datable, Canonical {

    /** An empty element, in no document yet. */
    public Sponsor() {
        // named by its annotation
    }
}
