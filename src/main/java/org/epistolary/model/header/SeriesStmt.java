package org.epistolary.model.header;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.core.Title;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <seriesStmt>…</seriesStmt>}: the series the file belongs to.
 *
 * <p>TEI Guidelines: The TEI Header, The Series Statement.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-seriesStmt.html">seriesStmt</a>
 */
@XmlRootElement(name = "seriesStmt")
@ElementOnly
public final class SeriesStmt extends TeiElement {

    /** An empty element, in no document yet. */
    public SeriesStmt() {
        // named by its annotation
    }

    /** The {@code <title>} elements directly in this one; empty when there is none. */
    public List<Title> titles() {
        return elements(Title.class);
    }
}
