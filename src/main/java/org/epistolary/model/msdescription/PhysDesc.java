package org.epistolary.model.msdescription;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <physDesc>…</physDesc>}: what the object looks like.
 *
 * <p>TEI Guidelines: Manuscript Description, Physical Description.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-physDesc.html">physDesc</a>
 */
@XmlRootElement(name = "physDesc")
@ElementOnly
public final class PhysDesc extends TeiElement {

    /** An empty element, in no document yet. */
    public PhysDesc() {
        // named by its annotation
    }

    /** The first {@code <objectDesc>} directly in this one; empty when there is none. */
    public Optional<ObjectDesc> objectDesc() {
        return first(ObjectDesc.class);
    }

    /** The first {@code <handDesc>} directly in this one; empty when there is none. */
    public Optional<HandDesc> handDesc() {
        return first(HandDesc.class);
    }
}
