package org.epistolary.model.textstructure;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.core.Date;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <dateline>…</dateline>}: place and date at the head or foot of a letter.
 *
 * <p>TEI Guidelines: Default Text Structure, Openers and Closers.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-dateline.html">dateline</a>
 */
@XmlRootElement(name = "dateline")
public final class Dateline extends TeiElement {

    /** An empty element, in no document yet. */
    public Dateline() {
        // named by its annotation
    }

    /** The first {@code <date>} directly in this one; empty when there is none. */
    public Optional<Date> date() {
        return first(Date.class);
    }
}
