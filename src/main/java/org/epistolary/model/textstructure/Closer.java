package org.epistolary.model.textstructure;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <closer>…</closer>}: the words of farewell, signature and date at the end of a letter.
 *
 * <p>TEI Guidelines: Default Text Structure, Openers and Closers.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-closer.html">closer</a>
 */
@XmlRootElement(name = "closer")
@ElementOnly
public final class Closer extends TeiElement {

    /** An empty element, in no document yet. */
    public Closer() {
        // named by its annotation
    }

    /** The {@code <salute>} elements directly in this one; empty when there is none. */
    public List<Salute> salutes() {
        return elements(Salute.class);
    }

    /** The {@code <signed>} elements directly in this one; empty when there is none. */
    public List<Signed> signeds() {
        return elements(Signed.class);
    }

    /** The {@code <dateline>} elements directly in this one; empty when there is none. */
    public List<Dateline> datelines() {
        return elements(Dateline.class);
    }
}
