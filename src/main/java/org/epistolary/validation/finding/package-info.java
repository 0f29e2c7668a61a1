/** Findings: what is wrong, where, how bad it is, in words, and the cure where there is a certain one. */
@NullMarked
package org.epistolary.validation.finding;

import org.jspecify.annotations.NullMarked;
