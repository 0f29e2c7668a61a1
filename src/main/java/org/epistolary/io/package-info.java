/** Reading TEI into the tree and writing it back with nothing changed but the edit. */
@NullMarked
package org.epistolary.io;

import org.jspecify.annotations.NullMarked;
