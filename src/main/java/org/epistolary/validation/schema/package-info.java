/** What a user says about a schema: where it is and of what kind, and the exception for one that cannot be used. */
@NullMarked
package org.epistolary.validation.schema;

import org.jspecify.annotations.NullMarked;
