package org.epistolary.model;

import org.epistolary.model.tree.TeiElement;

/** A letter, telegram or memorandum as a historian understands it: a view over the elements that say so. */
public final class Letter {

    private final TeiElement root;

    private Letter(TeiElement root) {
        this.root = root;
    }

    /** The letter in a {@code <TEI>} element. */
    public static Letter of(TeiElement root) {
        return new Letter(root);
    }

    /** The element this letter is read from and edited in. */
    public TeiElement element() {
        return root;
    }
}
