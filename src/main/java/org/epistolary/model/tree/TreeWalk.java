package org.epistolary.model.tree;

import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Walks everything below an element in document order, with a stack of its own so that depth cannot hurt. */
final class TreeWalk extends AbstractSpliterator<TeiNode> {

    private TeiElement[] open = new TeiElement[16];
    private int[] next = new int[16];
    private int depth;

    private TreeWalk(TeiElement root) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        open[0] = root;
    }

    static Stream<TeiNode> below(TeiElement root) {
        return StreamSupport.stream(new TreeWalk(root), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super TeiNode> action) {
        while (depth >= 0) {
            TeiElement current = open[depth];
            if (next[depth] < current.childCount()) {
                TeiNode child = current.child(next[depth]++);
                if (child instanceof TeiElement element) {
                    push(element);
                }
                action.accept(child);
                return true;
            }
            depth--;
        }
        return false;
    }

    private void push(TeiElement element) {
        depth++;
        if (depth == open.length) {
            open = java.util.Arrays.copyOf(open, depth * 2);
            next = java.util.Arrays.copyOf(next, depth * 2);
        }
        open[depth] = element;
        next[depth] = 0;
    }
}
