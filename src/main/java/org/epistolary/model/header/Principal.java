package org.epistolary.model.header;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <principal>…</principal>}: the principal researcher.
 *
 * <p>TEI Guidelines: The TEI Header, The Title Statement.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-principal.html">principal</a>
 */
@XmlRootElement(name = "principal")
public final class Principal extends TeiElement implements Datable, Canonical {

    /** An empty element, in no document yet. */
    public Principal() {
        // named by its annotation
    }
}
