package org.epistolary.model.textstructure;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.header.TeiHeader;
import org.epistolary.model.linking.StandOff;
import org.epistolary.model.transcr.Facsimile;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <TEI>…</TEI>}: a whole TEI document: header, text and what goes with them.
 *
 * <p>TEI Guidelines: Default Text Structure.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-TEI.html">TEI</a>
 */
@XmlRootElement(name = "TEI")
@ElementOnly
public final class Tei extends TeiElement implements Typed {

    /** An empty element, in no document yet. */
    public Tei() {
        // named by its annotation
    }

    /** The first {@code <teiHeader>} directly in this one; empty when there is none. */
    public Optional<TeiHeader> header() {
        return first(TeiHeader.class);
    }

    /** The first {@code <text>} directly in this one; empty when there is none. */
    public Optional<Text> teiText() {
        return first(Text.class);
    }

    /** The first {@code <standOff>} directly in this one; empty when there is none. */
    public Optional<StandOff> standOff() {
        return first(StandOff.class);
    }

    /** The first {@code <facsimile>} directly in this one; empty when there is none. */
    public Optional<Facsimile> facsimile() {
        return first(Facsimile.class);
    }
}
