package org.epistolary.model.tree;

import java.util.Arrays;
import java.util.List;

/** A stack on which nodes wait until the element they are in ends, which then gets them all at once. */
final class OpenNodes {

    private TeiNode[] nodes = new TeiNode[64];
    private int size;
    private TeiElement[] open = new TeiElement[16];
    private int[] firstChild = new int[16];
    private int depth;

    boolean isOpen() {
        return depth > 0;
    }

    /** Adds a node to the innermost open element, or to the top of the document. */
    void add(TeiNode node) {
        if (depth > 0) {
            node.parent = open[depth - 1];
        }
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        nodes[size++] = node;
    }

    /** Adds an element; what is added from now on is in it. */
    void open(TeiElement element) {
        add(element);
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
            firstChild = Arrays.copyOf(firstChild, 2 * depth);
        }
        open[depth] = element;
        firstChild[depth++] = size;
    }

    /** Gives the innermost open element what is in it. */
    TeiElement close() {
        if (depth == 0) {
            throw new IllegalStateException("An end without a start");
        }
        TeiElement element = open[--depth];
        int first = firstChild[depth];
        if (first < size) {
            element.setChildren(Arrays.copyOfRange(nodes, first, size));
            size = first;
        }
        return element;
    }

    /** What stands beside each other at the top, once all elements are closed. */
    List<TeiNode> roots() {
        return Arrays.asList(Arrays.copyOf(nodes, size));
    }
}
