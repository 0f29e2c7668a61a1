package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Canonical;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <resp>…</resp>}: what somebody did for the text.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Titles, Authors, and Editors.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-resp.html">resp</a>
 */
@XmlRootElement(name = "resp")
public final class Resp extends TeiElement implements Datable, Canonical {

    /** An empty element, in no document yet. */
    public Resp() {
        // named by its annotation
    }
}
