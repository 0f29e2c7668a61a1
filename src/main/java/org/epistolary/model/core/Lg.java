package org.epistolary.model.core;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <lg>…</lg>}: a group of verse lines.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Core Tags for Verse.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-lg.html">lg</a>
 */
@XmlRootElement(name = "lg")
@ElementOnly
public final class Lg extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Lg() {
        // named by its annotation
    }

    /** The {@code <l>} elements directly in this one; empty when there is none. */
    public List<L> lines() {
        return elements(L.class);
    }
}
