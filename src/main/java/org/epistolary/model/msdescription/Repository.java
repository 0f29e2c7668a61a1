package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <repository>…</repository>}: the library, archive or collection that keeps the object.
 *
 * <p>TEI Guidelines: Manuscript Description, The Manuscript Identifier.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-repository.html">repository</a>
 */
@XmlRootElement(name = "repository")
public final class Repository extends TeiElement implements Canonical {

    /** An empty element, in no document yet. */
    public Repository() {
        // named by its annotation
    }
}
