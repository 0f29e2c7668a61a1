package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <p>…</p>}: a paragraph.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Paragraphs.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-p.html">p</a>
 */
@XmlRootElement(name = "p")
public final class P extends TeiElement {

    /** An empty element, in no document yet. */
    public P() {
        // named by its annotation
    }
}
