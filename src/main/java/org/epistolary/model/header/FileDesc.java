package org.epistolary.model.header;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <fileDesc>…</fileDesc>}: the bibliographic description of the file.
 *
 * <p>TEI Guidelines: The TEI Header, The File Description.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-fileDesc.html">fileDesc</a>
 */
@XmlRootElement(name = "fileDesc")
@ElementOnly
public final class FileDesc extends TeiElement {

    /** An empty element, in no document yet. */
    public FileDesc() {
        // named by its annotation
    }

    /** The first {@code <titleStmt>} directly in this one; empty when there is none. */
    public Optional<TitleStmt> titleStmt() {
        return first(TitleStmt.class);
    }

    /** The first {@code <editionStmt>} directly in this one; empty when there is none. */
    public Optional<EditionStmt> editionStmt() {
        return first(EditionStmt.class);
    }

    /** The first {@code <publicationStmt>} directly in this one; empty when there is none. */
    public Optional<PublicationStmt> publicationStmt() {
        return first(PublicationStmt.class);
    }

    /** The first {@code <notesStmt>} directly in this one; empty when there is none. */
    public Optional<NotesStmt> notesStmt() {
        return first(NotesStmt.class);
    }

    /** The first {@code <sourceDesc>} directly in this one; empty when there is none. */
    public Optional<SourceDesc> sourceDesc() {
        return first(SourceDesc.class);
    }
}
