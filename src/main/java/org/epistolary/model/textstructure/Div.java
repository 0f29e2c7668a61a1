package org.epistolary.model.textstructure;

import java.util.List;
import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <div>…</div>}: a division of the text.
 *
 * <p>TEI Guidelines: Default Text Structure, Divisions of the Body.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-div.html">div</a>
 */
@XmlRootElement(name = "div")
@ElementOnly
public final class Div extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Div() {
        // named by its annotation
    }

    /** The {@code <div>} elements directly in this one; empty when there is none. */
    public List<Div> divs() {
        return elements(Div.class);
    }

    /** The first {@code <opener>} directly in this one; empty when there is none. */
    public Optional<Opener> opener() {
        return first(Opener.class);
    }

    /** The first {@code <closer>} directly in this one; empty when there is none. */
    public Optional<Closer> closer() {
        return first(Closer.class);
    }

    /** The {@code <postscript>} elements directly in this one; empty when there is none. */
    public List<Postscript> postscripts() {
        return elements(Postscript.class);
    }
}
