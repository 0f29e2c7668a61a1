package org.epistolary.model.header;

import java.util.List;
import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.core.Term;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <keywords>…</keywords>}: words that describe the text.
 *
 * <p>TEI Guidelines: The TEI Header, The Text Classification.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-keywords.html">keywords</a>
 */
@XmlRootElement(name = "keywords")
@ElementOnly
public final class Keywords extends TeiElement {

    /** An empty element, in no document yet. */
    public Keywords() {
        // named by its annotation
    }

    /** The {@code <term>} elements directly in this one; empty when there is none. */
    public List<Term> terms() {
        return elements(Term.class);
    }

    /** {@code scheme}, as written; empty when it is not there. */
    public Optional<String> scheme() {
        return attribute("scheme");
    }

    /** Sets {@code scheme}, or removes it when null. */
    public void setScheme(@Nullable String scheme) {
        setAttribute("scheme", scheme);
    }
}
