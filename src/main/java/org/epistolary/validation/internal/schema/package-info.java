/** Which schemas a document is checked against, compiled once for all. Not for users. */
@NullMarked
package org.epistolary.validation.internal.schema;

import org.jspecify.annotations.NullMarked;
