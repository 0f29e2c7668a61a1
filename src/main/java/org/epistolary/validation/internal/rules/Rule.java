package org.epistolary.validation.internal.rules;

import org.epistolary.model.tree.TeiElement;

/** One thing that no grammar can say. It is shown every element of a document once and keeps no state. */
interface Rule {

    /** Looks at an element and tells what is wrong with it. */
    void check(TeiElement element, RuleRun run);
}
