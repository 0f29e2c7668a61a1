package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <summary>…</summary>}: what the object holds, in a few words.
 *
 * <p>TEI Guidelines: Manuscript Description, The msItem and msItemStruct Elements.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-summary.html">summary</a>
 */
@XmlRootElement(name = "summary")
public final class Summary extends TeiElement {

    /** An empty element, in no document yet. */
    public Summary() {
        // named by its annotation
    }
}
