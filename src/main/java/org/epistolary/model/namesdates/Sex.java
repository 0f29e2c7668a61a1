package org.epistolary.model.namesdates;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <sex>…</sex>}: the sex of a person.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Personal Characteristics.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-sex.html">sex</a>
 */
@XmlRootElement(name = "sex")
public final class Sex extends TeiElement implements Datable, Typed {

    /** An empty element, in no document yet. */
    public Sex() {
        // named by its annotation
    }
}
