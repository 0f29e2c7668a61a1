package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Measured;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <origDate>…</origDate>}: when the object came into being.
 *
 * <p>TEI Guidelines: Manuscript Description, Dates and Places of Origin.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-origDate.html">origDate</a>
 */
@XmlRootElement(name = "origDate")
public final class OrigDate extends TeiElement implements Datable, Typed, Measured {

    /** An empty element, in no document yet. */
    public OrigDate() {
        // named by its annotation
    }
}
