package org.epistolary.model.header;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <hyphenation>…</hyphenation>}: what was done with hyphens.
 *
 * <p>TEI Guidelines: The TEI Header, The Editorial Practices Declaration.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-hyphenation.html">hyphenation</a>
 */
@XmlRootElement(name = "hyphenation")
@ElementOnly
public final class Hyphenation extends TeiElement {

    /** An empty element, in no document yet. */
    public Hyphenation() {
        // named by its annotation
    }
}
