package org.epistolary.model.textstructure;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <back>…</back>}: what comes after the body.
 *
 * <p>TEI Guidelines: Default Text Structure, Back Matter.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-back.html">back</a>
 */
@XmlRootElement(name = "back")
@ElementOnly
public final class Back extends TeiElement {

    /** An empty element, in no document yet. */
    public Back() {
        // named by its annotation
    }

    /** The {@code <div>} elements directly in this one; empty when there is none. */
    public List<Div> divs() {
        return elements(Div.class);
    }
}
