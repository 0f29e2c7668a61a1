package org.epistolary.model.core;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <listBibl>…</listBibl>}: a list of bibliographic references.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Bibliographic Citations and References.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-listBibl.html">listBibl</a>
 */
@XmlRootElement(name = "listBibl")
@ElementOnly
public final class ListBibl extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public ListBibl() {
        // named by its annotation
    }

    /** The {@code <bibl>} elements directly in this one; empty when there is none. */
    public List<Bibl> bibls() {
        return elements(Bibl.class);
    }
}
