package org.epistolary.model.textstructure;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <body>…</body>}: the body of the text.
 *
 * <p>TEI Guidelines: Default Text Structure, The Structure of a Text: Divisions of the Body.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-body.html">body</a>
 */
@XmlRootElement(name = "body")
@ElementOnly
public final class Body extends TeiElement {

    /** An empty element, in no document yet. */
    public Body() {
        // named by its annotation
    }

    /** The {@code <div>} elements directly in this one; empty when there is none. */
    public List<Div> divs() {
        return elements(Div.class);
    }
}
