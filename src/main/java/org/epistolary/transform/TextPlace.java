package org.epistolary.transform;

import org.epistolary.model.tree.TeiNode;

/**
 * A character of the tree.
 *
 * @param node the text, or reference, that it is in
 * @param offset its offset in the {@linkplain TeiNode#text() text} of that node, in UTF-16 units
 */
public record TextPlace(TeiNode node, int offset) {
}
