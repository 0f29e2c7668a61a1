package org.epistolary.model.namesdates;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <listPerson>…</listPerson>}: a list of persons.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, The Person Element.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-listPerson.html">listPerson</a>
 */
@XmlRootElement(name = "listPerson")
@ElementOnly
public final class ListPerson extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public ListPerson() {
        // named by its annotation
    }

    /** The {@code <person>} elements directly in this one; empty when there is none. */
    public List<Person> persons() {
        return elements(Person.class);
    }
}
