package org.epistolary.model.core;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <address>…</address>}: a postal address.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Addresses.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-address.html">address</a>
 */
@XmlRootElement(name = "address")
@ElementOnly
public final class Address extends TeiElement {

    /** An empty element, in no document yet. */
    public Address() {
        // named by its annotation
    }

    /** The {@code <addrLine>} elements directly in this one; empty when there is none. */
    public List<AddrLine> addrLines() {
        return elements(AddrLine.class);
    }
}
