package org.epistolary.model.attribute;

import java.util.Optional;

import org.epistolary.model.tree.Attributed;
import org.jspecify.annotations.Nullable;

/**
 * Elements that point somewhere (att.pointing).
 *
 * <p>TEI Guidelines: Linking, Segmentation, and Alignment, Links.
 */
public interface Pointing extends Attributed {

    /** {@code target}: one or more pointers, separated by white space; empty when it is not there. */
    default Optional<String> target() {
        return attribute("target");
    }

    /** Sets {@code target}, or removes it when null. */
    default void setTarget(@Nullable String target) {
        setAttribute("target", target);
    }
}
