package org.epistolary.model.core;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <email>…</email>}: an electronic mail address.
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Addresses.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-email.html">email</a>
 */
@XmlRootElement(name = "email")
public final class Email extends TeiElement {

    /** An empty element, in no document yet. */
    public Email() {
        // named by its annotation
    }
}
