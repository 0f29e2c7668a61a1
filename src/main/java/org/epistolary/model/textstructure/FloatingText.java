package org.epistolary.model.textstructure;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <floatingText>…</floatingText>}: a whole text inside another, such as a letter within a letter.
 *
 * <p>TEI Guidelines: Default Text Structure, Floating Texts.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-floatingText.html">floatingText</a>
 */
@XmlRootElement(name = "floatingText")
@ElementOnly
public final class FloatingText extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public FloatingText() {
        // named by its annotation
    }

    /** The first {@code <body>} directly in this one; empty when there is none. */
    public Optional<Body> body() {
        return first(Body.class);
    }
}
