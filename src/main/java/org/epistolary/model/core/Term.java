package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Pointing;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <term>…</term>}: a technical term, or an entry of an index.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Terms, Glosses, Equivalents, and Descriptions.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-term.html">term</a>
 */
@XmlRootElement(name = "term")
public final class Term extends TeiElement implements Canonical, Typed, Pointing {

    /** An empty element, in no document yet. */
    public Term() {
        // named by its annotation
    }
}
