package org.epistolary.model.namesdates;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <addName>…</addName>}: an additional part of a name, such as a nickname.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Personal Names.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-addName.html">addName</a>
 */
@XmlRootElement(name = "addName")
public final class AddName extends TeiElement implements Canonical, Typed {

    /** An empty element, in no document yet. */
    public AddName() {
        // named by its annotation
    }
}
