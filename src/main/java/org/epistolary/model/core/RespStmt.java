package org.epistolary.model.core;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <respStmt>…</respStmt>}: who did what for the text.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Titles, Authors, and Editors.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-respStmt.html">respStmt</a>
 */
@XmlRootElement(name = "respStmt")
@ElementOnly
public final class RespStmt extends TeiElement implements Canonical {

    /** An empty element, in no document yet. */
    public RespStmt() {
        // named by its annotation
    }

    /** The {@code <resp>} elements directly in this one; empty when there is none. */
    public List<Resp> resps() {
        return elements(Resp.class);
    }

    /** The {@code <name>} elements directly in this one; empty when there is none. */
    public List<Name> names() {
        return elements(Name.class);
    }
}
