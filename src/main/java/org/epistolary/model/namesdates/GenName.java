package org.epistolary.model.namesdates;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <genName>…</genName>}: the part of a name that tells generations apart.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Personal Names.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-genName.html">genName</a>
 */
@XmlRootElement(name = "genName")
public final class GenName extends TeiElement implements Canonical, Typed {

    /** An empty element, in no document yet. */
    public GenName() {
        // named by its annotation
    }
}
