package org.epistolary.model.namesdates;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <persName>…</persName>}: the name of a person.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Personal Names.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-persName.html">persName</a>
 */
@XmlRootElement(name = "persName")
public final class PersName extends TeiElement implements Datable, Canonical, Typed {

    /** An empty element, in no document yet. */
    public PersName() {
        // named by its annotation
    }

    /** The {@code <forename>} elements directly in this one; empty when there is none. */
    public List<Forename> forenames() {
        return elements(Forename.class);
    }

    /** The {@code <surname>} elements directly in this one; empty when there is none. */
    public List<Surname> surnames() {
        return elements(Surname.class);
    }
}
