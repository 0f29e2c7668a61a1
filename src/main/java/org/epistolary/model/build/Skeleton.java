package org.epistolary.model.build;

import java.util.List;

import org.epistolary.model.tree.TeiElement;

/** A whole, such as a document or a holding, whose parts are made when they are first asked for. */
final class Skeleton {

    private final TeiElement whole;

    Skeleton(TeiElement whole) {
        this.whole = whole;
    }

    TeiElement whole() {
        return whole;
    }

    /**
     * A part by its name, made with all it stands in when it is not there yet.
     *
     * @throws IllegalArgumentException when it is no part of this whole
     */
    TeiElement part(String name) {
        if (name.equals(whole.localName())) {
            return whole;
        }
        List<String> parts = PartOrder.partsOf(whole.localName());
        if (!parts.contains(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is no part to add to; these are: "
                    + String.join(", ", parts) + ".");
        }
        return PartOrder.part(part(PartOrder.container(name).orElseThrow()), name);
    }

    /** Whether a part was made. */
    boolean has(String name) {
        return whole.descendants(TeiElement.class).anyMatch(element -> element.is(name));
    }

    /** Adds to a part, each child where it belongs. */
    void add(String part, Object... content) {
        TeiElement element = part(part);
        Content.place(element, Content.noWordsIn(element), content);
    }
}
