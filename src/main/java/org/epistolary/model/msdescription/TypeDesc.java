package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <typeDesc>…</typeDesc>}: the typefaces and type-written parts.
 *
 * <p>TEI Guidelines: Manuscript Description, Typography.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-typeDesc.html">typeDesc</a>
 */
@XmlRootElement(name = "typeDesc")
@ElementOnly
public final class TypeDesc extends TeiElement {

    /** An empty element, in no document yet. */
    public TypeDesc() {
        // named by its annotation
    }
}
