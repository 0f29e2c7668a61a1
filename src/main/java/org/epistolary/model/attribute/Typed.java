package org.epistolary.model.attribute;

import java.util.Optional;

import org.epistolary.model.tree.Attributed;
import org.jspecify.annotations.Nullable;

/**
 * Elements that may say of which kind they are (att.typed).
 *
 * <p>TEI Guidelines: The TEI Infrastructure, Attribute Classes.
 */
public interface Typed extends Attributed {

    /** {@code type}: the kind, a word of the project's own or of the Guidelines' suggestions; empty when it is not there. */
    default Optional<String> type() {
        return attribute("type");
    }

    /** Sets {@code type}, or removes it when null. */
    default void setType(@Nullable String type) {
        setAttribute("type", type);
    }

    /** {@code subtype}: a finer division of the kind; empty when it is not there. */
    default Optional<String> subtype() {
        return attribute("subtype");
    }

    /** Sets {@code subtype}, or removes it when null. */
    default void setSubtype(@Nullable String subtype) {
        setAttribute("subtype", subtype);
    }
}
