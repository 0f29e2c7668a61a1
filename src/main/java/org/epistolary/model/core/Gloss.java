package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Pointing;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <gloss>…</gloss>}: words that explain another word.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Highlighting and Quotation.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-gloss.html">gloss</a>
 */
@XmlRootElement(name = "gloss")
public final class Gloss extends TeiElement implements Typed, Pointing {

    /** An empty element, in no document yet. */
    public Gloss() {
        // named by its annotation
    }
}
