/** Many letters at once: a table with a row for each. */
@NullMarked
package org.epistolary.corpus;

import org.jspecify.annotations.NullMarked;
