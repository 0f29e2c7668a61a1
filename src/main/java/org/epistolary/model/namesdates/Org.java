package org.epistolary.model.namesdates;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <org>…</org>}: an organization.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Organizational Data.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-org.html">org</a>
 */
@XmlRootElement(name = "org")
@ElementOnly
public final class Org extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Org() {
        // named by its annotation
    }

    /** The {@code <orgName>} elements directly in this one; empty when there is none. */
    public List<OrgName> orgNames() {
        return elements(OrgName.class);
    }
}
