package org.epistolary.model.textstructure;

import java.util.List;
import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.core.Head;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <table>…</table>}: a table.
 *
 * <p>TEI Guidelines: Default Text Structure, Tables.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-table.html">table</a>
 */
@XmlRootElement(name = "table")
@ElementOnly
public final class Table extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Table() {
        // named by its annotation
    }

    /** The {@code <row>} elements directly in this one; empty when there is none. */
    public List<Row> rows() {
        return elements(Row.class);
    }

    /** The first {@code <head>} directly in this one; empty when there is none. */
    public Optional<Head> head() {
        return first(Head.class);
    }
}
