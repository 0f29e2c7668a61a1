package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <witness>…</witness>}: one witness of a text.
 *
 * <p>TEI Guidelines: Manuscript Description, The List of Witnesses.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-witness.html">witness</a>
 */
@XmlRootElement(name = "witness")
public final class Witness extends TeiElement {

    /** An empty element, in no document yet. */
    public Witness() {
        // named by its annotation
    }
}
