/** The document and the letter in it: what a historian asks for, over the tree. */
@NullMarked
package org.epistolary.model;

import org.jspecify.annotations.NullMarked;
