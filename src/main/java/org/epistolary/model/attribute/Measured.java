package org.epistolary.model.attribute;

import java.util.Optional;

import org.epistolary.model.tree.Attributed;
import org.jspecify.annotations.Nullable;

/**
 * Elements that state a quantity (att.measurement, att.dimensions).
 *
 * <p>TEI Guidelines: Elements Available in All TEI Documents, Numbers and Measures.
 */
public interface Measured extends Attributed {

    /** {@code unit}: the unit, such as a name of the International System, leaf, char or line; empty when it is not there. */
    default Optional<String> unit() {
        return attribute("unit");
    }

    /** Sets {@code unit}, or removes it when null. */
    default void setUnit(@Nullable String unit) {
        setAttribute("unit", unit);
    }

    /** {@code quantity}: the number of units, as written; empty when it is not there. */
    default Optional<String> quantity() {
        return attribute("quantity");
    }

    /** Sets {@code quantity}, or removes it when null. */
    default void setQuantity(@Nullable String quantity) {
        setAttribute("quantity", quantity);
    }

    /** {@code extent}: the size in words; empty when it is not there. */
    default Optional<String> extent() {
        return attribute("extent");
    }

    /** Sets {@code extent}, or removes it when null. */
    default void setExtent(@Nullable String extent) {
        setAttribute("extent", extent);
    }
}
