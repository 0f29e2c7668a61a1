package org.epistolary.model.header;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <category>…</category>}: one category of a taxonomy.
 *
 * <p>TEI Guidelines: The TEI Header, The Classification Declaration.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-category.html">category</a>
 */
@XmlRootElement(name = "category")
@ElementOnly
public final class Category extends TeiElement {

    /** An empty element, in no document yet. */
    public Category() {
        // named by its annotation
    }

    /** The {@code <catDesc>} elements directly in this one; empty when there is none. */
    public List<CatDesc> catDescs() {
        return elements(CatDesc.class);
    }
}
