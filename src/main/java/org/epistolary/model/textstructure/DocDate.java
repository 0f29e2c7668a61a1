package org.epistolary.model.textstructure;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <docDate>…</docDate>}: the date on a title page.
 *
 * <p>TEI Guidelines: Default Text Structure, Title Pages.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-docDate.html">docDate</a>
 */
@XmlRootElement(name = "docDate")
public final class DocDate extends TeiElement implements Datable {

    /** An empty element, in no document yet. */
    public DocDate() {
        // named by its annotation
    }
}
