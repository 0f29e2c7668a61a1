package org.epistolary.model.header;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <edition>…</edition>}: the edition of the file.
 *
 * <p>TEI Guidelines: The TEI Header, The Edition Statement.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-edition.html">edition</a>
 */
@XmlRootElement(name = "edition")
public final class Edition extends TeiElement {

    /** An empty element, in no document yet. */
    public Edition() {
        // named by its annotation
    }
}
