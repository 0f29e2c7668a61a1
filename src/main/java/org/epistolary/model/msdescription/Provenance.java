package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <provenance>…</provenance>}: a part of the object's history between origin and acquisition.
 *
 * <p>TEI Guidelines: Manuscript Description, Provenance.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-provenance.html">provenance</a>
 */
@XmlRootElement(name = "provenance")
public final class Provenance extends TeiElement implements Datable, Typed {

    /** An empty element, in no document yet. */
    public Provenance() {
        // named by its annotation
    }
}
