/**
 * The lossless tree every other part stands on: elements with one ordered content list, text, comments and processing
 * instructions as nodes of their own, and the place in the source text each of them was read from.
 */
@NullMarked
package org.epistolary.model.tree;

import org.jspecify.annotations.NullMarked;
