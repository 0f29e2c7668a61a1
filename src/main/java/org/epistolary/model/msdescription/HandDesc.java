package org.epistolary.model.msdescription;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <handDesc>…</handDesc>}: the hands at work in the object.
 *
 * <p>TEI Guidelines: Manuscript Description, Writing.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-handDesc.html">handDesc</a>
 */
@XmlRootElement(name = "handDesc")
@ElementOnly
public final class HandDesc extends TeiElement {

    /** An empty element, in no document yet. */
    public HandDesc() {
        // named by its annotation
    }

    /** The {@code <handNote>} elements directly in this one; empty when there is none. */
    public List<HandNote> handNotes() {
        return elements(HandNote.class);
    }
}
