package org.epistolary.model.textstructure;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <text>…</text>}: the text itself.
 *
 * <p>TEI Guidelines: Default Text Structure.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-text.html">text</a>
 */
@XmlRootElement(name = "text")
@ElementOnly
public final class Text extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Text() {
        // named by its annotation
    }

    /** The first {@code <front>} directly in this one; empty when there is none. */
    public Optional<Front> front() {
        return first(Front.class);
    }

    /** The first {@code <body>} directly in this one; empty when there is none. */
    public Optional<Body> body() {
        return first(Body.class);
    }

    /** The first {@code <back>} directly in this one; empty when there is none. */
    public Optional<Back> back() {
        return first(Back.class);
    }

    /** The first {@code <group>} directly in this one; empty when there is none. */
    public Optional<Group> group() {
        return first(Group.class);
    }
}
