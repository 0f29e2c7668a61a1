package org.epistolary.model.msdescription;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.core.Extent;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <supportDesc>…</supportDesc>}: what the text is written on, how much of it, in which state.
 *
 * <p>TEI Guidelines: Manuscript Description, Support.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-supportDesc.html">supportDesc</a>
 */
@XmlRootElement(name = "supportDesc")
@ElementOnly
public final class SupportDesc extends TeiElement {

    /** An empty element, in no document yet. */
    public SupportDesc() {
        // named by its annotation
    }

    /** The first {@code <extent>} directly in this one; empty when there is none. */
    public Optional<Extent> extent() {
        return first(Extent.class);
    }

    /** The first {@code <support>} directly in this one; empty when there is none. */
    public Optional<Support> support() {
        return first(Support.class);
    }

    /** The first {@code <condition>} directly in this one; empty when there is none. */
    public Optional<Condition> condition() {
        return first(Condition.class);
    }
}
