package org.epistolary.model.namesdates;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <nameLink>…</nameLink>}: a linking part of a name, such as von.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Personal Names.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-nameLink.html">nameLink</a>
 */
@XmlRootElement(name = "nameLink")
public final class NameLink extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public NameLink() {
        // named by its annotation
    }
}
