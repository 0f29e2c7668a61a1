/** ISO Schematron, by SchXslt2 and Saxon. Not for users. */
@NullMarked
package org.epistolary.validation.internal.schematron;

import org.jspecify.annotations.NullMarked;
