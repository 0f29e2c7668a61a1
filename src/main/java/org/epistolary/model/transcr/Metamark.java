package org.epistolary.model.transcr;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Placed;
import org.epistolary.model.attribute.Pointing;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <metamark>…</metamark>}: a sign that says how the text is to be read or was handled.
 *
 * <p>TEI Guidelines: Representation of Primary Sources, Advanced Uses of Surface and Zone.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-metamark.html">metamark</a>
 */
@XmlRootElement(name = "metamark")
public final class Metamark extends TeiElement implements Pointing, Placed {

    /** An empty element, in no document yet. */
    public Metamark() {
        // named by its annotation
    }

    /** {@code function}, as written; empty when it is not there. */
    public Optional<String> function() {
        return attribute("function");
    }

    /** Sets {@code function}, or removes it when null. */
    public void setFunction(@Nullable String function) {
        setAttribute("function", function);
    }
}
