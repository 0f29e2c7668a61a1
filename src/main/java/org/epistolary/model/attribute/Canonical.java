package org.epistolary.model.attribute;

import java.util.List;
import java.util.Optional;

import org.epistolary.model.tree.Attributed;
import org.epistolary.model.value.AuthorityReference;
import org.jspecify.annotations.Nullable;

/**
 * Elements that name something which is identified elsewhere (att.canonical).
 *
 * <p>TEI Guidelines: The TEI Infrastructure, Global Attributes; Names, Dates, People, and Places, Linking Names and Their Referents.
 */
public interface Canonical extends Attributed {

    /** {@code key}: an identifier from outside the file, such as a database key; empty when it is not there. */
    default Optional<String> key() {
        return attribute("key");
    }

    /** Sets {@code key}, or removes it when null. */
    default void setKey(@Nullable String key) {
        setAttribute("key", key);
    }

    /** {@code ref}: one or more pointers to what is named; empty when it is not there. */
    default Optional<String> ref() {
        return attribute("ref");
    }

    /** Sets {@code ref}, or removes it when null. */
    default void setRef(@Nullable String ref) {
        setAttribute("ref", ref);
    }

    /**
     * Whom or what this element means: each pointer of {@code ref}, and {@code key} when there is no {@code ref}.
     * Empty when it has neither.
     */
    default List<AuthorityReference> references() {
        return ref().map(AuthorityReference::parseAll)
                .or(() -> key().map(key -> List.of(AuthorityReference.ofKey(key))))
                .orElse(List.of());
    }
}
