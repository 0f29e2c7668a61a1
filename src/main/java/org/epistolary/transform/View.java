package org.epistolary.transform;

import java.util.Locale;

/** How much of the editor's work a rendering shows. */
public enum View {

    /** Corrected, regularized and expanded; additions in, deletions out. */
    READING,

    /** As it was written. */
    DIPLOMATIC;

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
