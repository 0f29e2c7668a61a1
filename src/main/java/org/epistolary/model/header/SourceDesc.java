package org.epistolary.model.header;

import java.util.List;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.core.Bibl;
import org.epistolary.model.msdescription.MsDesc;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <sourceDesc>…</sourceDesc>}: what the file was made from.
 *
 * <p>TEI Guidelines: The TEI Header, The Source Description.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-sourceDesc.html">sourceDesc</a>
 */
@XmlRootElement(name = "sourceDesc")
@ElementOnly
public final class SourceDesc extends TeiElement {

    /** An empty element, in no document yet. */
    public SourceDesc() {
        // named by its annotation
    }

    /** The {@code <msDesc>} elements directly in this one; empty when there is none. */
    public List<MsDesc> msDescs() {
        return elements(MsDesc.class);
    }

    /** The {@code <bibl>} elements directly in this one; empty when there is none. */
    public List<Bibl> bibls() {
        return elements(Bibl.class);
    }
}
