package org.epistolary.model.linking;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.namesdates.ListOrg;
import org.epistolary.model.namesdates.ListPerson;
import org.epistolary.model.namesdates.ListPlace;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <standOff>…</standOff>}: data linked to the text from outside it.
 *
 * <p>TEI Guidelines: Linking, Segmentation, and Alignment, The standOff Container.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-standOff.html">standOff</a>
 */
@XmlRootElement(name = "standOff")
@ElementOnly
public final class StandOff extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public StandOff() {
        // named by its annotation
    }

    /** The {@code <listPerson>} elements directly in this one; empty when there is none. */
    public List<ListPerson> listPersons() {
        return elements(ListPerson.class);
    }

    /** The {@code <listPlace>} elements directly in this one; empty when there is none. */
    public List<ListPlace> listPlaces() {
        return elements(ListPlace.class);
    }

    /** The {@code <listOrg>} elements directly in this one; empty when there is none. */
    public List<ListOrg> listOrgs() {
        return elements(ListOrg.class);
    }
}
