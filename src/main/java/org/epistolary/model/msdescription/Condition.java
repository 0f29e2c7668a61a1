package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <condition>…</condition>}: the state the object is in.
 *
 * <p>TEI Guidelines: Manuscript Description, Condition.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-condition.html">condition</a>
 */
@XmlRootElement(name = "condition")
public final class Condition extends TeiElement {

    /** An empty element, in no document yet. */
    public Condition() {
        // named by its annotation
    }
}
