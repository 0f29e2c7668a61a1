package org.epistolary.model.header;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.core.Date;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <creation>…</creation>}: how the text came into being.
 *
 * <p>TEI Guidelines: The TEI Header, Creation.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-creation.html">creation</a>
 */
@XmlRootElement(name = "creation")
public final class Creation extends TeiElement implements Datable {

    /** An empty element, in no document yet. */
    public Creation() {
        // named by its annotation
    }

    /** The first {@code <date>} directly in this one; empty when there is none. */
    public Optional<Date> date() {
        return first(Date.class);
    }
}
