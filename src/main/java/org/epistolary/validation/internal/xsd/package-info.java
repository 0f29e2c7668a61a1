/** W3C XML Schema, by Xerces. Not for users. */
@NullMarked
package org.epistolary.validation.internal.xsd;

import org.jspecify.annotations.NullMarked;
