package org.epistolary.model.msdescription;

import java.util.List;
import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.core.Idno;
import org.epistolary.model.namesdates.Country;
import org.epistolary.model.namesdates.Settlement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;

/**
 * {@code <msIdentifier>…</msIdentifier>}: where the object is kept and under which number.
 *
 * <p>TEI Guidelines: Manuscript Description, The Manuscript Identifier.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-msIdentifier.html">msIdentifier</a>
 */
@XmlRootElement(name = "msIdentifier")
@ElementOnly
public final class MsIdentifier extends TeiElement {

    /** An empty element, in no document yet. */
    public MsIdentifier() {
        // named by its annotation
    }

    /** The first {@code <repository>} directly in this one; empty when there is none. */
    public Optional<Repository> repository() {
        return first(Repository.class);
    }

    /** The first {@code <institution>} directly in this one; empty when there is none. */
    public Optional<Institution> institution() {
        return first(Institution.class);
    }

    /** The {@code <collection>} elements directly in this one; empty when there is none. */
    public List<Collection> collections() {
        return elements(Collection.class);
    }

    /** The {@code <idno>} elements directly in this one; empty when there is none. */
    public List<Idno> idnos() {
        return elements(Idno.class);
    }

    /** The first {@code <settlement>} directly in this one; empty when there is none. */
    public Optional<Settlement> settlement() {
        return first(Settlement.class);
    }

    /** The first {@code <country>} directly in this one; empty when there is none. */
    public Optional<Country> country() {
        return first(Country.class);
    }
}
