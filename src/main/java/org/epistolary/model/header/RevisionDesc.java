package org.epistolary.model.header;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <revisionDesc>…</revisionDesc>}: the changes made to the file.
 *
 * <p>TEI Guidelines: The TEI Header, The Revision Description.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-revisionDesc.html">revisionDesc</a>
 */
@XmlRootElement(name = "revisionDesc")
@ElementOnly
public final class RevisionDesc extends TeiElement {

    /** An empty element, in no document yet. */
    public RevisionDesc() {
        // named by its annotation
    }

    /** The {@code <change>} elements directly in this one; empty when there is none. */
    public List<Change> changes() {
        return elements(Change.class);
    }
}
