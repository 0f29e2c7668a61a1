package org.epistolary.model.tree;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Something that carries attributes; the attribute groups of the Guidelines build on it. */
public interface Attributed {

    /** The value of an attribute in no namespace; empty when it is not there. */
    Optional<String> attribute(String name);

    /** Sets an attribute in no namespace, or removes it when the value is null. Its neighbours stay as they are. */
    void setAttribute(String name, @Nullable String value);
}
