package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <hi>…</hi>}: words that look different from those around them.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Emphasis, Foreign Words, and Unusual Language.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-hi.html">hi</a>
 */
@XmlRootElement(name = "hi")
public final class Hi extends TeiElement {

    /** An empty element, in no document yet. */
    public Hi() {
        // named by its annotation
    }
}
