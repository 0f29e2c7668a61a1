package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <abbr>…</abbr>}: an abbreviation as it was written.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Abbreviations and Their Expansions.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-abbr.html">abbr</a>
 */
@XmlRootElement(name = "abbr")
public final class Abbr extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Abbr() {
        // named by its annotation
    }
}
