package org.epistolary.model.header;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <refsDecl>…</refsDecl>}: how references into the text are made.
 *
 * <p>TEI Guidelines: The TEI Header, The Reference System Declaration.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-refsDecl.html">refsDecl</a>
 */
@XmlRootElement(name = "refsDecl")
@ElementOnly
public final class RefsDecl extends TeiElement {

    /** An empty element, in no document yet. */
    public RefsDecl() {
        // named by its annotation
    }
}
