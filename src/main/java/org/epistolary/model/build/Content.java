package org.epistolary.model.build;

import java.util.function.Consumer;
import java.util.function.Function;

import org.epistolary.model.core.P;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;
import org.jspecify.annotations.Nullable;

/** Puts what callers give – words, nodes, attributes, and lists of them – into elements. */
final class Content {

    private Content() {
    }

    /** Fills an element in the order given; strings are its text. */
    static <T extends TeiElement> T fill(T element, Object... content) {
        distribute(element, node -> append(element, node), TextNode::new, content);
        return element;
    }

    /** Fills an element in the order given; each string becomes an element. */
    static <T extends TeiElement> T fill(T element, Function<String, TeiElement> words, Object... content) {
        distribute(element, node -> append(element, node), words, content);
        return element;
    }

    /** Fills a part whose children have an order of their own; each string becomes an element. */
    static void place(TeiElement part, Function<String, TeiElement> words, Object... content) {
        distribute(part, node -> PartOrder.place(part, node), words, content);
    }

    static TeiElement paragraph(String words) {
        return fill(new P(), words);
    }

    /** For parts in which bare words would be lost or invalid. */
    static Function<String, TeiElement> noWordsIn(TeiElement part) {
        return words -> {
            throw new IllegalArgumentException("Words cannot stand directly in <" + part.localName()
                    + ">; put \"" + words + "\" in an element.");
        };
    }

    /** The words to show where none were given. */
    static Object[] orElse(Object[] content, String words) {
        for (Object item : content) {
            if (!(item instanceof Attribute)) {
                return content;
            }
        }
        return new Object[] {content, words};
    }

    private static void distribute(TeiElement element, Consumer<TeiNode> place,
            Function<String, ? extends TeiNode> words, Object... content) {
        for (Object item : content) {
            if (item instanceof String text) {
                if (!text.isEmpty()) {
                    place.accept(words.apply(text));
                }
            } else if (item instanceof TeiNode node) {
                place.accept(unplaced(node));
            } else if (item instanceof Attribute attribute) {
                set(element, attribute);
            } else if (item instanceof Iterable<?> several) {
                several.forEach(one -> distribute(element, place, words, one));
            } else if (item instanceof Object[] several) {
                distribute(element, place, words, several);
            } else {
                throw unknown(element, item);
            }
        }
    }

    private static void append(TeiElement element, TeiNode node) {
        int size = element.content().size();
        if (node instanceof TextNode text && size > 0 && element.content().get(size - 1) instanceof TextNode before) {
            before.setText(before.text() + text.text());
        } else {
            element.content().add(node);
        }
    }

    private static void set(TeiElement element, Attribute attribute) {
        if (element.attribute(attribute.name()).isPresent()) {
            throw new IllegalArgumentException("<" + element.localName() + "> has the attribute "
                    + attribute.name().getLocalPart() + " already; give it once.");
        }
        element.setAttribute(attribute.name(), attribute.value());
    }

    private static TeiNode unplaced(TeiNode node) {
        node.parent().ifPresent(place -> {
            throw new IllegalArgumentException(node + " stands in <" + place.localName()
                    + "> already; a node has one place, so make a second one.");
        });
        return node;
    }

    private static IllegalArgumentException unknown(TeiElement element, @Nullable Object item) {
        String what = item == null ? "null" : "a " + item.getClass().getSimpleName() + " (" + item + ")";
        return new IllegalArgumentException("<" + element.localName() + "> cannot take " + what
                + "; it takes strings, nodes, attributes and lists of them.");
    }
}
