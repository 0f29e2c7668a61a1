package org.epistolary.model.core;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <imprint>…</imprint>}: place, publisher and date of a publication.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Imprint, Size of a Document, and Reprint Information.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-imprint.html">imprint</a>
 */
@XmlRootElement(name = "imprint")
@ElementOnly
public final class Imprint extends TeiElement {

    /** An empty element, in no document yet. */
    public Imprint() {
        // named by its annotation
    }

    /** The first {@code <publisher>} directly in this one; empty when there is none. */
    public Optional<Publisher> publisher() {
        return first(Publisher.class);
    }

    /** The first {@code <pubPlace>} directly in this one; empty when there is none. */
    public Optional<PubPlace> pubPlace() {
        return first(PubPlace.class);
    }

    /** The first {@code <date>} directly in this one; empty when there is none. */
    public Optional<Date> date() {
        return first(Date.class);
    }
}
