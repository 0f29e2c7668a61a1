package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <extent>…</extent>}: how large the file or object is.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Type and Extent of File.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-extent.html">extent</a>
 */
@XmlRootElement(name = "extent")
public final class Extent extends TeiElement {

    /** An empty element, in no document yet. */
    public Extent() {
        // named by its annotation
    }
}
