/** What is kept on disk from one run to the next, so that files which have not changed are not checked again. */
@NullMarked
package org.epistolary.validation.internal.cache;

import org.jspecify.annotations.NullMarked;
