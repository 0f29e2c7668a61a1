package org.epistolary.model.core;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <idno>…</idno>}: an identifier.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Publication, Distribution, Licensing, etc..
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-idno.html">idno</a>
 */
@XmlRootElement(name = "idno")
public final class Idno extends TeiElement implements Datable, Typed {

    /** An empty element, in no document yet. */
    public Idno() {
        // named by its annotation
    }

    /** The {@code <idno>} elements directly in this one; empty when there is none. */
    public List<Idno> idnos() {
        return elements(Idno.class);
    }
}
