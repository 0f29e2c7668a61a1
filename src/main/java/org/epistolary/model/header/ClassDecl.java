package org.epistolary.model.header;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <classDecl>…</classDecl>}: the taxonomies used to classify the text.
 *
 * <p>TEI Guidelines: The TEI Header, The Classification Declaration.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-classDecl.html">classDecl</a>
 */
@XmlRootElement(name = "classDecl")
@ElementOnly
public final class ClassDecl extends TeiElement {

    /** An empty element, in no document yet. */
    public ClassDecl() {
        // named by its annotation
    }

    /** The {@code <taxonomy>} elements directly in this one; empty when there is none. */
    public List<Taxonomy> taxonomies() {
        return elements(Taxonomy.class);
    }
}
