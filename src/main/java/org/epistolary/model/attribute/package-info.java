/** The attribute classes of the Guidelines that several elements share, each declared once. */
@NullMarked
package org.epistolary.model.attribute;

import org.jspecify.annotations.NullMarked;
