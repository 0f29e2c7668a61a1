package org.epistolary.model.msdescription;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <listWit>…</listWit>}: the witnesses of a text.
 *
 * <p>TEI Guidelines: Manuscript Description, The List of Witnesses.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-listWit.html">listWit</a>
 */
@XmlRootElement(name = "listWit")
@ElementOnly
public final class ListWit extends TeiElement {

    /** An empty element, in no document yet. */
    public ListWit() {
        // named by its annotation
    }

    /** The {@code <witness>} elements directly in this one; empty when there is none. */
    public List<Witness> witnesses() {
        return elements(Witness.class);
    }
}
