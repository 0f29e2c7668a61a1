package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <l>…</l>}: a line of verse.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Core Tags for Verse.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-l.html">l</a>
 */
@XmlRootElement(name = "l")
public final class L extends TeiElement {

    /** An empty element, in no document yet. */
    public L() {
        // named by its annotation
    }
}
