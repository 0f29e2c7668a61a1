/**
 * Validation: schemas, Schematron and rules of correspondence, and findings a person can act on.
 *
 * <p>{@link org.epistolary.validation.Validator} checks a document, {@link org.epistolary.validation.ValidationRun} a
 * set of them. What they find is in {@link org.epistolary.validation.finding}, how a schema is named in
 * {@link org.epistolary.validation.schema}, how findings are written down in
 * {@link org.epistolary.validation.report}. What lies in {@code internal} is not for users.
 */
@NullMarked
package org.epistolary.validation;

import org.jspecify.annotations.NullMarked;
