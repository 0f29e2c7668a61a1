package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <incident>…</incident>}: an event that left its mark, such as the passage through a post office.
 *
 * <p>TEI Guidelines: Manuscript Description, Incidents.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-incident.html">incident</a>
 */
@XmlRootElement(name = "incident")
@ElementOnly
public final class Incident extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Incident() {
        // named by its annotation
    }
}
