package org.epistolary.transform;

import org.epistolary.model.tree.TeiNode;

/**
 * Some characters of the tree that stand directly behind each other.
 *
 * @param node the text, or reference, that they are in
 * @param from offset of the first in the {@linkplain TeiNode#text() text} of that node, in UTF-16 units
 * @param to offset behind the last
 */
public record TextStretch(TeiNode node, int from, int to) {

    /** The characters, as they stand in the tree. */
    public String text() {
        return node.text().substring(from, to);
    }
}
