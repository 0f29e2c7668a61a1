/** Where the text of schemas comes from: files, catalogs, the class path, the network where it is allowed. Not for users. */
@NullMarked
package org.epistolary.validation.internal.source;

import org.jspecify.annotations.NullMarked;
