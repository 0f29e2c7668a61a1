package org.epistolary.model.header;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.core.Note;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <correspDesc>…</correspDesc>}: what is known about a letter as an act of correspondence.
 *
 * <p>TEI Guidelines: The TEI Header, Correspondence Description.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-correspDesc.html">correspDesc</a>
 */
@XmlRootElement(name = "correspDesc")
@ElementOnly
public final class CorrespDesc extends TeiElement implements Canonical, Typed {

    /** An empty element, in no document yet. */
    public CorrespDesc() {
        // named by its annotation
    }

    /** The {@code <correspAction>} elements directly in this one; empty when there is none. */
    public List<CorrespAction> actions() {
        return elements(CorrespAction.class);
    }

    /** The {@code <correspContext>} elements directly in this one; empty when there is none. */
    public List<CorrespContext> contexts() {
        return elements(CorrespContext.class);
    }

    /** The {@code <note>} elements directly in this one; empty when there is none. */
    public List<Note> notes() {
        return elements(Note.class);
    }
}
