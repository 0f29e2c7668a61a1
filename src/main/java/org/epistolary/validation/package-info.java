/** Validation: schemas, Schematron and findings a person can act on. */
@NullMarked
package org.epistolary.validation;

import org.jspecify.annotations.NullMarked;
