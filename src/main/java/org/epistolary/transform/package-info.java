/** Rendering: HTML and plain text, by the XSLT 3.0 stylesheets of this library. */
@NullMarked
package org.epistolary.transform;

import org.jspecify.annotations.NullMarked;
