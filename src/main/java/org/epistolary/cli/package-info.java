/** The command line: parses arguments, calls the rest, prints, exits 0, 1 or 2. */
@NullMarked
package org.epistolary.cli;

import org.jspecify.annotations.NullMarked;
