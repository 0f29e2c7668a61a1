package org.epistolary.model.header;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.core.Author;
import org.epistolary.model.core.Editor;
import org.epistolary.model.core.RespStmt;
import org.epistolary.model.core.Title;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <titleStmt>…</titleStmt>}: the title of the file and who is responsible for it.
 *
 * <p>TEI Guidelines: The TEI Header, The Title Statement.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-titleStmt.html">titleStmt</a>
 */
@XmlRootElement(name = "titleStmt")
@ElementOnly
public final class TitleStmt extends TeiElement {

    /** An empty element, in no document yet. */
    public TitleStmt() {
        // named by its annotation
    }

    /** The {@code <title>} elements directly in this one; empty when there is none. */
    public List<Title> titles() {
        return elements(Title.class);
    }

    /** The {@code <author>} elements directly in this one; empty when there is none. */
    public List<Author> authors() {
        return elements(Author.class);
    }

    /** The {@code <editor>} elements directly in this one; empty when there is none. */
    public List<Editor> editors() {
        return elements(Editor.class);
    }

    /** The {@code <funder>} elements directly in this one; empty when there is none. */
    public List<Funder> funders() {
        return elements(Funder.class);
    }

    /** The {@code <respStmt>} elements directly in this one; empty when there is none. */
    public List<RespStmt> respStmts() {
        return elements(RespStmt.class);
    }
}
