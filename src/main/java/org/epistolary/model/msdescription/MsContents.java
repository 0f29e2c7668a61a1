package org.epistolary.model.msdescription;

import java.util.List;
import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.core.TextLang;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <msContents>…</msContents>}: what the object holds.
 *
 * <p>TEI Guidelines: Manuscript Description, Intellectual Content.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-msContents.html">msContents</a>
 */
@XmlRootElement(name = "msContents")
@ElementOnly
public final class MsContents extends TeiElement {

    /** An empty element, in no document yet. */
    public MsContents() {
        // named by its annotation
    }

    /** The first {@code <summary>} directly in this one; empty when there is none. */
    public Optional<Summary> summary() {
        return first(Summary.class);
    }

    /** The first {@code <textLang>} directly in this one; empty when there is none. */
    public Optional<TextLang> textLang() {
        return first(TextLang.class);
    }

    /** The {@code <msItem>} elements directly in this one; empty when there is none. */
    public List<MsItem> items() {
        return elements(MsItem.class);
    }
}
