package org.epistolary.model.tree;

import java.util.Optional;

/**
 * The attributes any TEI element may carry, as far as letters use them (att.global and its members).
 *
 * <p>TEI Guidelines: The TEI Infrastructure, Global Attributes. Each is empty when it is not there; what is returned is
 * what was written.
 */
public interface GlobalAttributes extends Attributed {

    /** {@code rend}: how it looked in the source, in the project's own words; empty when it is not there. */
    default Optional<String> rend() {
        return attribute("rend");
    }

    /** {@code rendition}: pointers to descriptions of how it looked; empty when it is not there. */
    default Optional<String> rendition() {
        return attribute("rendition");
    }

    /** {@code facs}: pointers to the image that shows it; empty when it is not there. */
    default Optional<String> facs() {
        return attribute("facs");
    }

    /** {@code corresp}: pointers to elements that correspond to it; empty when it is not there. */
    default Optional<String> corresp() {
        return attribute("corresp");
    }

    /** {@code ana}: pointers to interpretations of it; empty when it is not there. */
    default Optional<String> ana() {
        return attribute("ana");
    }

    /** {@code resp}: pointers to whoever is responsible for it; empty when it is not there. */
    default Optional<String> resp() {
        return attribute("resp");
    }

    /** {@code cert}: how certain it is: high, medium, low, unknown or a number; empty when it is not there. */
    default Optional<String> cert() {
        return attribute("cert");
    }
}
