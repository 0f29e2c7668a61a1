package org.epistolary.model.textstructure;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <salute>…</salute>}: the words of greeting or farewell.
 *
 * <p>TEI Guidelines: Default Text Structure, Openers and Closers.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-salute.html">salute</a>
 */
@XmlRootElement(name = "salute")
public final class Salute extends TeiElement {

    /** An empty element, in no document yet. */
    public Salute() {
        // named by its annotation
    }
}
