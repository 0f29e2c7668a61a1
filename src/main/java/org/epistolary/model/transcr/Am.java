package org.epistolary.model.transcr;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <am>…</am>}: letters or signs that mark an abbreviation.
 *
 * <p>TEI Guidelines: Representation of Primary Sources, Abbreviation and Expansion.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-am.html">am</a>
 */
@XmlRootElement(name = "am")
public final class Am extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Am() {
        // named by its annotation
    }
}
