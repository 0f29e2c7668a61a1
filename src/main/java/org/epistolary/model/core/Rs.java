package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <rs>…</rs>}: a name or words that refer to somebody or something.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Referring Strings.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-rs.html">rs</a>
 */
@XmlRootElement(name = "rs")
public final class Rs extends TeiElement implements Canonical, Typed {

    /** An empty element, in no document yet. */
    public Rs() {
        // named by its annotation
    }
}
