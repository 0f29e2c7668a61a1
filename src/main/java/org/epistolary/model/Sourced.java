package org.epistolary.model;

import org.epistolary.model.tree.TeiElement;

/** Something a file states about a letter, with the place that states it. */
public interface Sourced {

    /** The element that states it. Editing this element edits the letter. */
    TeiElement element();

    /** The rule by which it was found there: which kind of place it is. */
    StatedIn origin();
}
