/**
 * Making documents in memory: {@link org.epistolary.model.build.LetterBuilder} for a whole one,
 * {@link org.epistolary.model.build.Markup} and its siblings for what stands in it.
 */
@NullMarked
package org.epistolary.model.build;

import org.jspecify.annotations.NullMarked;
