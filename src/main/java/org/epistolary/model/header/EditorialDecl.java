package org.epistolary.model.header;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <editorialDecl>…</editorialDecl>}: how the text was edited.
 *
 * <p>TEI Guidelines: The TEI Header, The Editorial Practices Declaration.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-editorialDecl.html">editorialDecl</a>
 */
@XmlRootElement(name = "editorialDecl")
@ElementOnly
public final class EditorialDecl extends TeiElement {

    /** An empty element, in no document yet. */
    public EditorialDecl() {
        // named by its annotation
    }
}
