package org.epistolary.model.header;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.core.Note;
import org.epistolary.model.core.RelatedItem;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <notesStmt>…</notesStmt>}: notes about the file.
 *
 * <p>TEI Guidelines: The TEI Header, The Notes Statement.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-notesStmt.html">notesStmt</a>
 */
@XmlRootElement(name = "notesStmt")
@ElementOnly
public final class NotesStmt extends TeiElement {

    /** An empty element, in no document yet. */
    public NotesStmt() {
        // named by its annotation
    }

    /** The {@code <note>} elements directly in this one; empty when there is none. */
    public List<Note> notes() {
        return elements(Note.class);
    }

    /** The {@code <relatedItem>} elements directly in this one; empty when there is none. */
    public List<RelatedItem> relatedItems() {
        return elements(RelatedItem.class);
    }
}
