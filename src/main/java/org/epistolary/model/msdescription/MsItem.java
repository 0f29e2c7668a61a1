package org.epistolary.model.msdescription;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.core.Title;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <msItem>…</msItem>}: one item that the object holds.
 *
 * <p>TEI Guidelines: Manuscript Description, The msItem and msItemStruct Elements.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-msItem.html">msItem</a>
 */
@XmlRootElement(name = "msItem")
@ElementOnly
public final class MsItem extends TeiElement {

    /** An empty element, in no document yet. */
    public MsItem() {
        // named by its annotation
    }

    /** The {@code <locus>} elements directly in this one; empty when there is none. */
    public List<Locus> loci() {
        return elements(Locus.class);
    }

    /** The {@code <title>} elements directly in this one; empty when there is none. */
    public List<Title> titles() {
        return elements(Title.class);
    }
}
