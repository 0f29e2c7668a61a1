package org.epistolary.model;

import org.epistolary.model.tree.TeiElement;

/** An element that states something, and the rule by which it was found. */
abstract class SourcedElement implements Sourced {

    final TeiElement element;
    final StatedIn origin;

    SourcedElement(TeiElement element, StatedIn origin) {
        this.element = element;
        this.origin = origin;
    }

    @Override
    public final TeiElement element() {
        return element;
    }

    @Override
    public final StatedIn origin() {
        return origin;
    }
}
