/** The rules of correspondence that no grammar can say, for one document and for a set. Not for users. */
@NullMarked
package org.epistolary.validation.internal.rules;

import org.jspecify.annotations.NullMarked;
