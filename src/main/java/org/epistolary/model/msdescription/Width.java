package org.epistolary.model.msdescription;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Measured;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <width>…</width>}: the width.
 *
 * <p>TEI Guidelines: Manuscript Description, Dimensions.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-width.html">width</a>
 */
@XmlRootElement(name = "width")
public final class Width extends TeiElement implements Measured {

    /** An empty element, in no document yet. */
    public Width() {
        // named by its annotation
    }
}
