package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Pointing;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <ref>…</ref>}: a reference to another place, with words of its own.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Simple Links and Cross-References.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-ref.html">ref</a>
 */
@XmlRootElement(name = "ref")
public final class Ref extends TeiElement implements Typed, Pointing {

    /** An empty element, in no document yet. */
    public Ref() {
        // named by its annotation
    }
}
