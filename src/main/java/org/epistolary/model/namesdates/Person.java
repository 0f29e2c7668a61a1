package org.epistolary.model.namesdates;

import java.util.List;
import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <person>…</person>}: what is known about a person.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, The Person Element.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-person.html">person</a>
 */
@XmlRootElement(name = "person")
@ElementOnly
public final class Person extends TeiElement {

    /** An empty element, in no document yet. */
    public Person() {
        // named by its annotation
    }

    /** The {@code <persName>} elements directly in this one; empty when there is none. */
    public List<PersName> persNames() {
        return elements(PersName.class);
    }

    /** The first {@code <birth>} directly in this one; empty when there is none. */
    public Optional<Birth> birth() {
        return first(Birth.class);
    }

    /** The first {@code <death>} directly in this one; empty when there is none. */
    public Optional<Death> death() {
        return first(Death.class);
    }

    /** The {@code <occupation>} elements directly in this one; empty when there is none. */
    public List<Occupation> occupations() {
        return elements(Occupation.class);
    }

    /** {@code sex}, as written; empty when it is not there. */
    public Optional<String> sex() {
        return attribute("sex");
    }

    /** Sets {@code sex}, or removes it when null. */
    public void setSex(@Nullable String sex) {
        setAttribute("sex", sex);
    }

    /** {@code role}, as written; empty when it is not there. */
    public Optional<String> role() {
        return attribute("role");
    }

    /** Sets {@code role}, or removes it when null. */
    public void setRole(@Nullable String role) {
        setAttribute("role", role);
    }
}
