package org.epistolary.model.header;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <authority>…</authority>}: who makes the file available, when that is no publisher.
 *
 * <p>TEI Guidelines: The TEI Header, Publication, Distribution, Licensing, etc..
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-authority.html">authority</a>
 */
@XmlRootElement(name = "authority")
public final class Authority extends TeiElement implements Canonical {

    /** An empty element, in no document yet. */
    public Authority() {
        // named by its annotation
    }
}
