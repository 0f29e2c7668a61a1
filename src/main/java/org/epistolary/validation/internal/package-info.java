/**
 * The inside of validation: what its rooms share. Nothing below this package is for users; types are public here only
 * because other rooms need them, and may change at any time.
 *
 * <p>The engines ({@code relaxng}, {@code xsd}, {@code schematron}, {@code rules}) do not know each other. They take
 * what they need from {@code source} and {@code value}; {@code schema} chooses among them.
 */
@NullMarked
package org.epistolary.validation.internal;

import org.jspecify.annotations.NullMarked;
