package org.epistolary.model.core;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <num>…</num>}: a number in any form.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Numbers and Measures.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-num.html">num</a>
 */
@XmlRootElement(name = "num")
public final class Num extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Num() {
        // named by its annotation
    }

    /** {@code value}, as written; empty when it is not there. */
    public Optional<String> value() {
        return attribute("value");
    }

    /** Sets {@code value}, or removes it when null. */
    public void setValue(@Nullable String value) {
        setAttribute("value", value);
    }
}
