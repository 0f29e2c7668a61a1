package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <sic>…</sic>}: something apparently wrong, kept as it stands.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Apparent Errors.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-sic.html">sic</a>
 */
@XmlRootElement(name = "sic")
public final class Sic extends TeiElement {

    /** An empty element, in no document yet. */
    public Sic() {
        // named by its annotation
    }
}
