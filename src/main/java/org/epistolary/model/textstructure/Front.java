package org.epistolary.model.textstructure;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <front>…</front>}: what comes before the body.
 *
 * <p>TEI Guidelines: Default Text Structure, Front Matter.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-front.html">front</a>
 */
@XmlRootElement(name = "front")
@ElementOnly
public final class Front extends TeiElement {

    /** An empty element, in no document yet. */
    public Front() {
        // named by its annotation
    }

    /** The {@code <div>} elements directly in this one; empty when there is none. */
    public List<Div> divs() {
        return elements(Div.class);
    }
}
