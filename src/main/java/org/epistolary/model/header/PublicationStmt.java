package org.epistolary.model.header;

import java.util.List;
import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.core.Date;
import org.epistolary.model.core.Idno;
import org.epistolary.model.core.Publisher;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <publicationStmt>…</publicationStmt>}: who published the file, when and on which terms.
 *
 * <p>TEI Guidelines: The TEI Header, Publication, Distribution, Licensing, etc..
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-publicationStmt.html">publicationStmt</a>
 */
@XmlRootElement(name = "publicationStmt")
@ElementOnly
public final class PublicationStmt extends TeiElement {

    /** An empty element, in no document yet. */
    public PublicationStmt() {
        // named by its annotation
    }

    /** The first {@code <publisher>} directly in this one; empty when there is none. */
    public Optional<Publisher> publisher() {
        return first(Publisher.class);
    }

    /** The first {@code <date>} directly in this one; empty when there is none. */
    public Optional<Date> date() {
        return first(Date.class);
    }

    /** The {@code <idno>} elements directly in this one; empty when there is none. */
    public List<Idno> idnos() {
        return elements(Idno.class);
    }

    /** The first {@code <availability>} directly in this one; empty when there is none. */
    public Optional<Availability> availability() {
        return first(Availability.class);
    }
}
