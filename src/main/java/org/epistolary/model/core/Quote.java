package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <quote>…</quote>}: words that the text ascribes to someone outside it.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Quotation.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-quote.html">quote</a>
 */
@XmlRootElement(name = "quote")
public final class Quote extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Quote() {
        // named by its annotation
    }
}
