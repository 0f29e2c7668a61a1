package org.epistolary.model.header;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Pointing;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <licence>…</licence>}: a licence, or what it says.
 *
 * <p>TEI Guidelines: The TEI Header, Publication, Distribution, Licensing, etc..
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-licence.html">licence</a>
 */
@XmlRootElement(name = "licence")
public final class Licence extends TeiElement implements Datable, Pointing {

    /** An empty element, in no document yet. */
    public Licence() {
        // named by its annotation
    }
}
