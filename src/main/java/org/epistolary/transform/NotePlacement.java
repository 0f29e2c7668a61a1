package org.epistolary.transform;

import java.util.Locale;

/** Where a rendering puts notes. */
public enum NotePlacement {

    /** Behind the text, with numbers in it. */
    END,

    /** Where they stand. */
    INLINE,

    /** Nowhere. */
    NONE;

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
