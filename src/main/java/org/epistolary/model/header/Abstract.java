package org.epistolary.model.header;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.core.P;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <abstract>…</abstract>}: a summary of the text.
 *
 * <p>TEI Guidelines: The TEI Header, Abstracts.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-abstract.html">abstract</a>
 */
@XmlRootElement(name = "abstract")
@ElementOnly
public final class Abstract extends TeiElement {

    /** An empty element, in no document yet. */
    public Abstract() {
        // named by its annotation
    }

    /** The {@code <p>} elements directly in this one; empty when there is none. */
    public List<P> ps() {
        return elements(P.class);
    }
}
