package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <acquisition>…</acquisition>}: how the holder came by it.
 *
 * <p>TEI Guidelines: Manuscript Description, Acquisition.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-acquisition.html">acquisition</a>
 */
@XmlRootElement(name = "acquisition")
public final class Acquisition extends TeiElement implements Datable {

    /** An empty element, in no document yet. */
    public Acquisition() {
        // named by its annotation
    }
}
