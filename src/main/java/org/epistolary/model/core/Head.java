package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Placed;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <head>…</head>}: a heading of a division, list or table.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Headings and Trailers.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-head.html">head</a>
 */
@XmlRootElement(name = "head")
public final class Head extends TeiElement implements Typed, Placed {

    /** An empty element, in no document yet. */
    public Head() {
        // named by its annotation
    }
}
