package org.epistolary.model.textstructure;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <signed>…</signed>}: the signature.
 *
 * <p>TEI Guidelines: Default Text Structure, Openers and Closers.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-signed.html">signed</a>
 */
@XmlRootElement(name = "signed")
public final class Signed extends TeiElement {

    /** An empty element, in no document yet. */
    public Signed() {
        // named by its annotation
    }
}
