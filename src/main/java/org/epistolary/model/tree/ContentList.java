package org.epistolary.model.tree;

import java.util.AbstractList;

/** The children of an element as a live list that keeps parents right. */
final class ContentList extends AbstractList<TeiNode> {

    private final TeiElement element;

    ContentList(TeiElement element) {
        this.element = element;
    }

    @Override
    public int size() {
        return element.childCount();
    }

    @Override
    public TeiNode get(int index) {
        checkIndex(index, element.childCount());
        return element.child(index);
    }

    @Override
    public void add(int index, TeiNode node) {
        checkIndex(index, element.childCount() + 1);
        element.insertChild(index, node);
    }

    @Override
    public TeiNode set(int index, TeiNode node) {
        checkIndex(index, element.childCount());
        TeiNode old = element.child(index);
        if (old != node) {
            element.insertChild(index, node);
            old.remove();
        }
        return old;
    }

    @Override
    public TeiNode remove(int index) {
        checkIndex(index, element.childCount());
        return element.removeChild(index);
    }

    private static void checkIndex(int index, int limit) {
        if (index < 0 || index >= limit) {
            throw new IndexOutOfBoundsException("No child " + index + " of " + limit);
        }
    }
}
