package org.epistolary.model.header;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <correction>…</correction>}: how corrections were made.
 *
 * <p>TEI Guidelines: The TEI Header, The Editorial Practices Declaration.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-correction.html">correction</a>
 */
@XmlRootElement(name = "correction")
@ElementOnly
public final class Correction extends TeiElement {

    /** An empty element, in no document yet. */
    public Correction() {
        // named by its annotation
    }
}
