package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <name>…</name>}: a proper name of any kind.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Referring Strings.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-name.html">name</a>
 */
@XmlRootElement(name = "name")
public final class Name extends TeiElement implements Datable, Canonical, Typed {

    /** An empty element, in no document yet. */
    public Name() {
        // named by its annotation
    }
}
