package org.epistolary.model.msdescription;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <msDesc>…</msDesc>}: the description of one object: where it is kept, what it holds, what it looks like.
 *
 * <p>TEI Guidelines: Manuscript Description, The Manuscript Description Element.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-msDesc.html">msDesc</a>
 */
@XmlRootElement(name = "msDesc")
@ElementOnly
public final class MsDesc extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public MsDesc() {
        // named by its annotation
    }

    /** The first {@code <msIdentifier>} directly in this one; empty when there is none. */
    public Optional<MsIdentifier> msIdentifier() {
        return first(MsIdentifier.class);
    }

    /** The first {@code <msContents>} directly in this one; empty when there is none. */
    public Optional<MsContents> msContents() {
        return first(MsContents.class);
    }

    /** The first {@code <physDesc>} directly in this one; empty when there is none. */
    public Optional<PhysDesc> physDesc() {
        return first(PhysDesc.class);
    }

    /** The first {@code <history>} directly in this one; empty when there is none. */
    public Optional<History> history() {
        return first(History.class);
    }
}
