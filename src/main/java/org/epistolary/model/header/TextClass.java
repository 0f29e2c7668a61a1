package org.epistolary.model.header;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <textClass>…</textClass>}: how the text is classified.
 *
 * <p>TEI Guidelines: The TEI Header, The Text Classification.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-textClass.html">textClass</a>
 */
@XmlRootElement(name = "textClass")
@ElementOnly
public final class TextClass extends TeiElement {

    /** An empty element, in no document yet. */
    public TextClass() {
        // named by its annotation
    }

    /** The {@code <catRef>} elements directly in this one; empty when there is none. */
    public List<CatRef> catRefs() {
        return elements(CatRef.class);
    }

    /** The {@code <keywords>} elements directly in this one; empty when there is none. */
    public List<Keywords> keywords() {
        return elements(Keywords.class);
    }
}
