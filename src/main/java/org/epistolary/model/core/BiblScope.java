package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <biblScope>…</biblScope>}: which part of a work a reference means.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Components of Bibliographic References.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-biblScope.html">biblScope</a>
 */
@XmlRootElement(name = "biblScope")
public final class BiblScope extends TeiElement {

    /** An empty element, in no document yet. */
    public BiblScope() {
        // named by its annotation
    }
}
