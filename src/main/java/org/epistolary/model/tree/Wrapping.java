package org.epistolary.model.tree;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Puts an element around a stretch of text, and takes one away from around its content. */
final class Wrapping {

    private final TeiElement whole;
    private final int from;
    private final int to;
    private @Nullable TeiNode first;
    private int firstOffset;
    private @Nullable TeiNode last;
    private int lastOffset;

    private Wrapping(TeiElement whole, int from, int to) {
        this.whole = whole;
        this.from = from;
        this.to = to;
    }

    static void wrap(TeiElement whole, int from, int to, TeiElement wrapper) {
        if (from < 0 || from >= to) {
            throw new IllegalArgumentException("There is no text between " + from + " and " + to);
        }
        checkFree(wrapper);
        new Wrapping(whole, from, to).apply(wrapper);
    }

    private void apply(TeiElement wrapper) {
        find();
        TeiNode start = first;
        TeiNode end = last;
        if (start == null || end == null) {
            throw new IllegalArgumentException("The text of " + whole + " is " + whole.text().length()
                    + " characters long; there is none between " + from + " and " + to);
        }
        TeiElement common = commonParent(start, end);
        if (common == wrapper || wrapper.contains(common)) {
            throw new IllegalArgumentException(wrapper + " cannot be put inside itself");
        }
        TeiNode left = lift(start, common, firstOffset == 0, true);
        TeiNode right = lift(end, common, lastOffset == end.text().length(), false);
        if (right == end) {
            part(end, lastOffset);
        }
        if (left == start && firstOffset > 0) {
            left = part(start, firstOffset);
            right = right == start ? left : right;
        }
        enclose(common, left, right, wrapper);
    }

    /** Finds the first and the last node of the stretch. */
    private void find() {
        int passed = 0;
        for (TeiNode node : (Iterable<TeiNode>) whole.descendants()::iterator) {
            int length = node instanceof TeiElement ? 0 : node.text().length();
            if (first == null && from < passed + length) {
                first = node;
                firstOffset = from - passed;
            }
            if (to <= passed + length && length > 0) {
                last = node;
                lastOffset = to - passed;
                return;
            }
            passed += length;
        }
    }

    private static TeiElement commonParent(TeiNode start, TeiNode end) {
        for (TeiElement above = start.parent; above != null; above = above.parent) {
            if (above.contains(end)) {
                return above;
            }
        }
        throw new IllegalStateException("Two texts below one element have a parent in common");
    }

    /** The child of the common parent that begins, or ends, exactly where the stretch does. */
    private TeiNode lift(TeiNode node, TeiElement common, boolean atEdge, boolean forward) {
        TeiNode at = node;
        boolean edge = atEdge;
        while (at.parent != common) {
            TeiElement holder = at.parent;
            if (holder == null || !edge || hasTextBeyond(holder, at, forward)) {
                throw new IllegalArgumentException("The stretch from " + from + " to " + to + " " + (forward
                        ? "begins" : "ends") + " in the middle of <" + (holder == null ? "" : holder.localName())
                        + "> and does not lie within it");
            }
            at = holder;
        }
        return at;
    }

    private static boolean hasTextBeyond(TeiElement holder, TeiNode node, boolean before) {
        List<TeiNode> children = holder.content();
        int index = holder.indexOfChild(node);
        List<TeiNode> beyond = before ? children.subList(0, index) : children.subList(index + 1, children.size());
        return beyond.stream().anyMatch(n -> !n.text().isEmpty());
    }

    /** Parts a text; what has no parts can only be taken whole. */
    private static TeiNode part(TeiNode node, int offset) {
        if (offset == node.text().length()) {
            return node;
        }
        if (node instanceof TextNode text) {
            return text.split(offset);
        }
        throw new IllegalArgumentException(node + " is one piece and cannot be parted");
    }

    /** Puts an element in the place of some children, which go to its end. */
    static void enclose(TeiElement parent, TeiNode first, TeiNode last, TeiElement wrapper) {
        checkFree(wrapper);
        int from = parent.indexOfChild(first);
        int count = parent.indexOfChild(last) - from + 1;
        if (count < 1) {
            throw new IllegalArgumentException(last + " stands before " + first);
        }
        parent.insertChild(from, wrapper);
        for (int i = 0; i < count; i++) {
            wrapper.insertChild(wrapper.childCount(), parent.child(from + 1));
        }
    }

    private static void checkFree(TeiElement wrapper) {
        if (wrapper.parent != null) {
            throw new IllegalArgumentException(wrapper + " already stands somewhere; wrap with a new element");
        }
    }

    static void unwrap(TeiElement element) {
        TeiElement parent = element.parent;
        if (parent == null) {
            throw new IllegalStateException(element + " stands in no other element");
        }
        int at = parent.indexOfChild(element);
        parent.removeChild(at);
        int next = at;
        while (element.childCount() > 0) {
            parent.insertChild(next++, element.child(0));
        }
        for (int i = Math.min(next, parent.childCount() - 1); i > 0 && i >= at; i--) {
            if (parent.child(i - 1) instanceof TextNode before && parent.child(i) instanceof TextNode behind) {
                before.join(behind);
            }
        }
    }
}
