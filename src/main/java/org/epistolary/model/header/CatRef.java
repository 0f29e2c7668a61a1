package org.epistolary.model.header;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Pointing;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <catRef/>}: a category the text belongs to.
 *
 * <p>TEI Guidelines: The TEI Header, The Text Classification.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-catRef.html">catRef</a>
 */
@XmlRootElement(name = "catRef")
public final class CatRef extends TeiElement implements Pointing {

    /** An empty element, in no document yet. */
    public CatRef() {
        // named by its annotation
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
