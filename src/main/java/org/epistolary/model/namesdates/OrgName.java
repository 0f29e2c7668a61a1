package org.epistolary.model.namesdates;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <orgName>…</orgName>}: the name of an organization.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Organizational Names.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-orgName.html">orgName</a>
 */
@XmlRootElement(name = "orgName")
public final class OrgName extends TeiElement implements Datable, Canonical, Typed {

    /** An empty element, in no document yet. */
    public OrgName() {
        // named by its annotation
    }
}
