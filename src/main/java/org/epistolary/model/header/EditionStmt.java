package org.epistolary.model.header;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <editionStmt>…</editionStmt>}: the edition of the file and who made it.
 *
 * <p>TEI Guidelines: The TEI Header, The Edition Statement.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-editionStmt.html">editionStmt</a>
 */
@XmlRootElement(name = "editionStmt")
@ElementOnly
public final class EditionStmt extends TeiElement {

    /** An empty element, in no document yet. */
    public EditionStmt() {
        // named by its annotation
    }

    /** The first {@code <edition>} directly in this one; empty when there is none. */
    public Optional<Edition> edition() {
        return first(Edition.class);
    }
}
