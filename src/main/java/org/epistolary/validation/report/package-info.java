/** Reports: what a validator found, in the forms that people, CI systems and other programs read. */
@NullMarked
package org.epistolary.validation.report;

import org.jspecify.annotations.NullMarked;
