package org.epistolary.model;

import org.epistolary.model.tree.TeiElement;

/**
 * A plain value with the place that states it: a title, a language, a kind of document.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param element the element that states it
 * @param origin the rule by which it was found there
 */
public record Stated<T>(T value, TeiElement element, Origin origin) implements Sourced {

    /** The value as text. */
    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
