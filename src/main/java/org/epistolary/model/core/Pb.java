package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <pb/>}: the beginning of a page.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Milestone Elements.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-pb.html">pb</a>
 */
@XmlRootElement(name = "pb")
public final class Pb extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Pb() {
        // named by its annotation
    }
}
