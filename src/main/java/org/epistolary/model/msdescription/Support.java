package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <support>…</support>}: what the text is written on.
 *
 * <p>TEI Guidelines: Manuscript Description, Support.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-support.html">support</a>
 */
@XmlRootElement(name = "support")
public final class Support extends TeiElement {

    /** An empty element, in no document yet. */
    public Support() {
        // named by its annotation
    }
}
