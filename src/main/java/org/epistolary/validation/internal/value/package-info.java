/** Values that can be looked up or put right, whoever finds them at fault. Not for users. */
@NullMarked
package org.epistolary.validation.internal.value;

import org.jspecify.annotations.NullMarked;
