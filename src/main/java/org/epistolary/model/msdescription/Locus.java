package org.epistolary.model.msdescription;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Pointing;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <locus>…</locus>}: which leaves of the object are meant.
 *
 * <p>TEI Guidelines: Manuscript Description, References to Locations within a Manuscript.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-locus.html">locus</a>
 */
@XmlRootElement(name = "locus")
public final class Locus extends TeiElement implements Typed, Pointing {

    /** An empty element, in no document yet. */
    public Locus() {
        // named by its annotation
    }

    /** {@code from}, as written; empty when it is not there. */
    public Optional<String> from() {
        return attribute("from");
    }

    /** Sets {@code from}, or removes it when null. */
    public void setFrom(@Nullable String from) {
        setAttribute("from", from);
    }

    /** {@code to}, as written; empty when it is not there. */
    public Optional<String> to() {
        return attribute("to");
    }

    /** Sets {@code to}, or removes it when null. */
    public void setTo(@Nullable String to) {
        setAttribute("to", to);
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
