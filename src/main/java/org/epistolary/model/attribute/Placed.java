package org.epistolary.model.attribute;

import java.util.Optional;

import org.epistolary.model.tree.Attributed;
import org.jspecify.annotations.Nullable;

/**
 * Elements that may say where on the page they stand (att.placement).
 *
 * <p>TEI Guidelines: The TEI Infrastructure, Attribute Classes.
 */
public interface Placed extends Attributed {

    /** {@code place}: a word such as margin, above, foot, or a project's own; empty when it is not there. */
    default Optional<String> place() {
        return attribute("place");
    }

    /** Sets {@code place}, or removes it when null. */
    default void setPlace(@Nullable String place) {
        setAttribute("place", place);
    }
}
