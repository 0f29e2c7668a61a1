package org.epistolary.model.msdescription;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <history>…</history>}: the history of the object.
 *
 * <p>TEI Guidelines: Manuscript Description, History.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-history.html">history</a>
 */
@XmlRootElement(name = "history")
@ElementOnly
public final class History extends TeiElement {

    /** An empty element, in no document yet. */
    public History() {
        // named by its annotation
    }

    /** The first {@code <origin>} directly in this one; empty when there is none. */
    public Optional<Origin> origin() {
        return first(Origin.class);
    }
}
