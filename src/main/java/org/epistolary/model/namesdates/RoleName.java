package org.epistolary.model.namesdates;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <roleName>…</roleName>}: a rank, office or honour as part of a name.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Personal Names.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-roleName.html">roleName</a>
 */
@XmlRootElement(name = "roleName")
public final class RoleName extends TeiElement implements Canonical, Typed {

    /** An empty element, in no document yet. */
    public RoleName() {
        // named by its annotation
    }
}
