package org.epistolary.model.core;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <index>…</index>}: a place that an index refers to.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Index Entries.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-index.html">index</a>
 */
@XmlRootElement(name = "index")
public final class Index extends TeiElement {

    /** An empty element, in no document yet. */
    public Index() {
        // named by its annotation
    }

    /** The {@code <term>} elements directly in this one; empty when there is none. */
    public List<Term> terms() {
        return elements(Term.class);
    }
}
