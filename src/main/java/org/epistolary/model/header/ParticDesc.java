package org.epistolary.model.header;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.namesdates.ListPerson;
import org.epistolary.model.namesdates.Person;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <particDesc>…</particDesc>}: who takes part in the text.
 *
 * <p>TEI Guidelines: The TEI Header, The Participant Description.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-particDesc.html">particDesc</a>
 */
@XmlRootElement(name = "particDesc")
@ElementOnly
public final class ParticDesc extends TeiElement {

    /** An empty element, in no document yet. */
    public ParticDesc() {
        // named by its annotation
    }

    /** The {@code <person>} elements directly in this one; empty when there is none. */
    public List<Person> persons() {
        return elements(Person.class);
    }

    /** The {@code <listPerson>} elements directly in this one; empty when there is none. */
    public List<ListPerson> listPersons() {
        return elements(ListPerson.class);
    }
}
