/** RELAX NG, by Jing. Not for users. */
@NullMarked
package org.epistolary.validation.internal.relaxng;

import org.jspecify.annotations.NullMarked;
