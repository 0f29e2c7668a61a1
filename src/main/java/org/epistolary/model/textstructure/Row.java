package org.epistolary.model.textstructure;

import java.util.List;
import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <row>…</row>}: a row of a table.
 *
 * <p>TEI Guidelines: Default Text Structure, Tables.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-row.html">row</a>
 */
@XmlRootElement(name = "row")
@ElementOnly
public final class Row extends TeiElement {

    /** An empty element, in no document yet. */
    public Row() {
        // named by its annotation
    }

    /** The {@code <cell>} elements directly in this one; empty when there is none. */
    public List<Cell> cells() {
        return elements(Cell.class);
    }

    /** {@code role}, as written; empty when it is not there. */
    public Optional<String> role() {
        return attribute("role");
    }

    /** Sets {@code role}, or removes it when null. */
    public void setRole(@Nullable String role) {
        setAttribute("role", role);
    }
}
