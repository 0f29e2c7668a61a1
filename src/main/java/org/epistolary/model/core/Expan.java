package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <expan>…</expan>}: the expansion of an abbreviation.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Abbreviations and Their Expansions.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-expan.html">expan</a>
 */
@XmlRootElement(name = "expan")
public final class Expan extends TeiElement {

    /** An empty element, in no document yet. */
    public Expan() {
        // named by its annotation
    }
}
