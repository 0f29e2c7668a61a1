package org.epistolary.model.header;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <taxonomy>…</taxonomy>}: a set of categories.
 *
 * <p>TEI Guidelines: The TEI Header, The Classification Declaration.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-taxonomy.html">taxonomy</a>
 */
@XmlRootElement(name = "taxonomy")
@ElementOnly
public final class Taxonomy extends TeiElement {

    /** An empty element, in no document yet. */
    public Taxonomy() {
        // named by its annotation
    }

    /** The {@code <category>} elements directly in this one; empty when there is none. */
    public List<Category> categories() {
        return elements(Category.class);
    }
}
