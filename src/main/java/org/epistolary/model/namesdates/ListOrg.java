package org.epistolary.model.namesdates;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <listOrg>…</listOrg>}: a list of organizations.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Organizational Data.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-listOrg.html">listOrg</a>
 */
@XmlRootElement(name = "listOrg")
@ElementOnly
public final class ListOrg extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public ListOrg() {
        // named by its annotation
    }

    /** The {@code <org>} elements directly in this one; empty when there is none. */
    public List<Org> orgs() {
        return elements(Org.class);
    }
}
