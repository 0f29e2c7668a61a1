package org.epistolary.model.core;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <lb/>}: the beginning of a line.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Milestone Elements.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-lb.html">lb</a>
 */
@XmlRootElement(name = "lb")
public final class Lb extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Lb() {
        // named by its annotation
    }

    /** {@code break}, as written; empty when it is not there. */
    public Optional<String> breaks() {
        return attribute("break");
    }

    /** Sets {@code break}, or removes it when null. */
    public void setBreak(@Nullable String breaks) {
        setAttribute("break", breaks);
    }
}
