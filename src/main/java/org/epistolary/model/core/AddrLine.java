package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <addrLine>…</addrLine>}: one line of a postal address.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Addresses.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-addrLine.html">addrLine</a>
 */
@XmlRootElement(name = "addrLine")
public final class AddrLine extends TeiElement {

    /** An empty element, in no document yet. */
    public AddrLine() {
        // named by its annotation
    }
}
