package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <foreign>…</foreign>}: words in another language than the text around them.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Foreign Words or Expressions.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-foreign.html">foreign</a>
 */
@XmlRootElement(name = "foreign")
public final class Foreign extends TeiElement {

    /** An empty element, in no document yet. */
    public Foreign() {
        // named by its annotation
    }
}
