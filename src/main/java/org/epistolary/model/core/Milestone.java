package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <milestone/>}: a boundary in some reference system.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Milestone Elements.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-milestone.html">milestone</a>
 */
@XmlRootElement(name = "milestone")
public final class Milestone extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Milestone() {
        // named by its annotation
    }
}
