package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Placed;
import org.epistolary.model.attribute.Pointing;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <note>…</note>}: a note or comment.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Notes, Annotation, and Indexing.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-note.html">note</a>
 */
@XmlRootElement(name = "note")
public final class Note extends TeiElement implements Typed, Pointing, Placed {

    /** An empty element, in no document yet. */
    public Note() {
        // named by its annotation
    }
}
