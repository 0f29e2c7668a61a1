/** What reading, validating and rendering share and nobody else should use; not exported. */
@NullMarked
package org.epistolary.io.internal;

import org.jspecify.annotations.NullMarked;
