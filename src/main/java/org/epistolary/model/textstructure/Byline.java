package org.epistolary.model.textstructure;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <byline>…</byline>}: the line that says who wrote a part.
 *
 * <p>TEI Guidelines: Default Text Structure, Openers and Closers.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-byline.html">byline</a>
 */
@XmlRootElement(name = "byline")
public final class Byline extends TeiElement {

    /** An empty element, in no document yet. */
    public Byline() {
        // named by its annotation
    }
}
