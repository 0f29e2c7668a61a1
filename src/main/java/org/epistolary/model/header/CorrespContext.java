package org.epistolary.model.header;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.core.Ptr;
import org.epistolary.model.core.Ref;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <correspContext>…</correspContext>}: the letters around this one: what it answers, what came before and after.
 *
 * <p>TEI Guidelines: The TEI Header, Correspondence Description.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-correspContext.html">correspContext</a>
 */
@XmlRootElement(name = "correspContext")
@ElementOnly
public final class CorrespContext extends TeiElement {

    /** An empty element, in no document yet. */
    public CorrespContext() {
        // named by its annotation
    }

    /** The {@code <ref>} elements directly in this one; empty when there is none. */
    public List<Ref> refs() {
        return elements(Ref.class);
    }

    /** The {@code <ptr>} elements directly in this one; empty when there is none. */
    public List<Ptr> ptrs() {
        return elements(Ptr.class);
    }
}
