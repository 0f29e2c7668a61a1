package org.epistolary.model.msdescription;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.attribute.Typed;
import org.epistolary.model.core.Idno;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <altIdentifier>…</altIdentifier>}: another identifier of the same object.
 *
 * <p>TEI Guidelines: Manuscript Description, The Manuscript Identifier.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-altIdentifier.html">altIdentifier</a>
 */
@XmlRootElement(name = "altIdentifier")
@ElementOnly
public final class AltIdentifier extends TeiElement implements Datable, Typed {

    /** An empty element, in no document yet. */
    public AltIdentifier() {
        // named by its annotation
    }

    /** The first {@code <idno>} directly in this one; empty when there is none. */
    public Optional<Idno> idno() {
        return first(Idno.class);
    }
}
