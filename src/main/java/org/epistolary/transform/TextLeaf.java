package org.epistolary.transform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;

/**
 * What a stylesheet sees as one text node: one or more nodes of the tree with nothing between them. It stays what it is
 * while its nodes are parted and wrapped.
 */
final class TextLeaf {

    private final List<TeiNode> nodes;
    private final String text;
    private final int[] outputs;

    TextLeaf(List<TeiNode> nodes, String text) {
        this.nodes = new ArrayList<>(nodes);
        this.text = text;
        this.outputs = new int[text.length()];
        Arrays.fill(outputs, -1);
    }

    String text() {
        return text;
    }

    List<TeiNode> nodes() {
        return nodes;
    }

    /** Notes where a character came out; the first place counts. */
    void cameOut(int offset, int output) {
        if (outputs[offset] < 0) {
            outputs[offset] = output;
        }
    }

    /** Where a character came out; -1 when it did not. */
    int output(int offset) {
        return outputs[offset];
    }

    TextPlace place(int offset) {
        int start = 0;
        for (TeiNode node : nodes) {
            int length = node.text().length();
            if (offset < start + length) {
                return new TextPlace(node, offset - start);
            }
            start += length;
        }
        throw changed();
    }

    /** Where a node begins in this. */
    int start(TeiNode node) {
        int start = 0;
        for (TeiNode each : nodes) {
            if (each == node) {
                return start;
            }
            start += each.text().length();
        }
        throw changed();
    }

    /** The parts of nodes between two offsets. */
    List<TextStretch> stretches(int from, int to) {
        List<TextStretch> stretches = new ArrayList<>();
        int start = 0;
        for (TeiNode node : nodes) {
            int length = node.text().length();
            int first = Math.max(from - start, 0);
            int last = Math.min(to - start, length);
            if (first < last) {
                stretches.add(new TextStretch(node, first, last));
            }
            start += length;
        }
        if (start != text.length()) {
            throw changed();
        }
        return stretches;
    }

    /** Parts the node at an offset, so that one begins there. */
    void cut(int offset) {
        if (offset == 0 || offset == text.length()) {
            return;
        }
        TextPlace place = place(offset);
        if (place.offset() == 0) {
            return;
        }
        if (!(place.node() instanceof TextNode node)) {
            throw new IllegalArgumentException(place.node() + " is one piece and cannot be parted");
        }
        nodes.add(nodes.indexOf(node) + 1, node.split(place.offset()));
    }

    private static IllegalStateException changed() {
        return new IllegalStateException("The text of the document was changed after it was rendered; render it again");
    }
}
