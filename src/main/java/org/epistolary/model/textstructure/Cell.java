package org.epistolary.model.textstructure;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <cell>…</cell>}: a cell of a table.
 *
 * <p>TEI Guidelines: Default Text Structure, Tables.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-cell.html">cell</a>
 */
@XmlRootElement(name = "cell")
public final class Cell extends TeiElement {

    /** An empty element, in no document yet. */
    public Cell() {
        // named by its annotation
    }

    /** {@code role}, as written; empty when it is not there. */
    public Optional<String> role() {
        return attribute("role");
    }

    /** Sets {@code role}, or removes it when null. */
    public void setRole(@Nullable String role) {
        setAttribute("role", role);
    }

    /** {@code cols}, as written; empty when it is not there. */
    public Optional<String> cols() {
        return attribute("cols");
    }

    /** Sets {@code cols}, or removes it when null. */
    public void setCols(@Nullable String cols) {
        setAttribute("cols", cols);
    }

    /** {@code rows}, as written; empty when it is not there. */
    public Optional<String> rows() {
        return attribute("rows");
    }

    /** Sets {@code rows}, or removes it when null. */
    public void setRows(@Nullable String rows) {
        setAttribute("rows", rows);
    }
}
