package org.epistolary.model.msdescription;

import java.util.Optional;

import jakarta.xml.bind.annotation.XmlRootElement;
import org.epistolary.model.tree.ElementOnly;
import org.epistolary.model.tree.TeiElement;
import org.jspecify.annotations.Nullable;

/**
 * {@code <objectDesc>…</objectDesc>}: the physical object.
 *
 * <p>TEI Guidelines: Manuscript Description, Object Description.
 *
 * @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-objectDesc.html">objectDesc</a>
 */
@XmlRootElement(name = "objectDesc")
@ElementOnly
public final class ObjectDesc extends TeiElement {

    /** An empty element, in no document yet. */
    public ObjectDesc() {
        // named by its annotation
    }

    /** The first {@code <supportDesc>} directly in this one; empty when there is none. */
    public Optional<SupportDesc> supportDesc() {
        return first(SupportDesc.class);
    }

    /** {@code form}, as written; empty when it is not there. */
    public Optional<String> form() {
        return attribute("form");
    }

    /** Sets {@code form}, or removes it when null. */
    public void setForm(@Nullable String form) {
        setAttribute("form", form);
    }
}
