package org.epistolary.model.core;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <biblStruct>…</biblStruct>}: a bibliographic reference with its parts in a fixed order.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Bibliographic Citations and References.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-biblStruct.html">biblStruct</a>
 */
@XmlRootElement(name = "biblStruct")
@ElementOnly
public final class BiblStruct extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public BiblStruct() {
        // named by its annotation
    }

    /** The first {@code <monogr>} directly in this one; empty when there is none. */
    public Optional<Monogr> monogr() {
        return first(Monogr.class);
    }
}
