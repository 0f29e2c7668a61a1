/**
 * Small immutable values that stand behind the attributes and the free text of a letter's metadata: when something was
 * written, who is meant, where the paper is kept. They read what is there, keep it as written, and say what is wrong
 * with it; they never throw because of bad data and never repair it.
 */
@NullMarked
package org.epistolary.model.value;

import org.jspecify.annotations.NullMarked;
