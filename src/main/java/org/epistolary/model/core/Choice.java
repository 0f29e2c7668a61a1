package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <choice>…</choice>}: alternative encodings of one place in the text.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Apparent Errors.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-choice.html">choice</a>
 */
@XmlRootElement(name = "choice")
public final class Choice extends TeiElement {

    /** An empty element, in no document yet. */
    public Choice() {
        // named by its annotation
    }
}
