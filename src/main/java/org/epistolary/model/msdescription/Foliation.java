package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <foliation>…</foliation>}: how the leaves are numbered.
 *
 * <p>TEI Guidelines: Manuscript Description, Foliation.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-foliation.html">foliation</a>
 */
@XmlRootElement(name = "foliation")
public final class Foliation extends TeiElement {

    /** An empty element, in no document yet. */
    public Foliation() {
        // named by its annotation
    }
}
