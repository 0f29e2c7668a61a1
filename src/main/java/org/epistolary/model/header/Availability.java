package org.epistolary.model.header;

import java.util.List;
import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <availability>…</availability>}: on which terms the file may be used.
 *
 * <p>TEI Guidelines: The TEI Header, Publication, Distribution, Licensing, etc..
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-availability.html">availability</a>
 */
@XmlRootElement(name = "availability")
@ElementOnly
public final class Availability extends TeiElement {

    /** An empty element, in no document yet. */
    public Availability() {
        // named by its annotation
    }

    /** The {@code <licence>} elements directly in this one; empty when there is none. */
    public List<Licence> licences() {
        return elements(Licence.class);
    }

    /** {@code status}, as written; empty when it is not there. */
    public Optional<String> status() {
        return attribute("status");
    }

    /** Sets {@code status}, or removes it when null. */
    public void setStatus(@Nullable String status) {
        setAttribute("status", status);
    }
}
