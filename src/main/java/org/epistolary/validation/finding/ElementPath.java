package org.epistolary.validation.finding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;
import org.epistolary.model.tree.WhiteSpace;

/** Where an element stands: as a path for people, as numbers to find it again, and as what stays when others change. */
final class ElementPath {

    private static final List<String> TELLING = List.of("type", "subtype", "n");
    private static final int OPENING = 60;

    private ElementPath() {
    }

    /** The path of an element, or of the element a text stands in, with positions among siblings of the same name. */
    static String of(TeiNode node) {
        Deque<String> steps = new ArrayDeque<>();
        TeiElement element = node instanceof TeiElement self ? self : node.parent().orElse(null);
        while (element != null) {
            TeiElement parent = element.parent().orElse(null);
            steps.addFirst("/" + element.localName() + (parent == null ? "" : "[" + number(element, parent) + "]"));
            element = parent;
        }
        return String.join("", steps);
    }

    /** Which child of which child an element is, from the root; empty for the root itself. */
    static List<Integer> indexes(TeiElement element) {
        Deque<Integer> indexes = new ArrayDeque<>();
        TeiElement at = element;
        TeiElement parent = at.parent().orElse(null);
        while (parent != null) {
            indexes.addFirst(parent.elements().indexOf(at));
            at = parent;
            parent = at.parent().orElse(null);
        }
        return List.copyOf(indexes);
    }

    /** The element that {@link #indexes} stand for; empty when there is none any more. */
    static Optional<TeiElement> at(TeiDocument document, List<Integer> indexes) {
        TeiElement at = document.root();
        for (int index : indexes) {
            List<TeiElement> children = at.elements();
            if (index >= children.size()) {
                return Optional.empty();
            }
            at = children.get(index);
        }
        return Optional.of(at);
    }

    /**
     * What tells an element from others without counting: the nearest identifier, the names and types below it, and how
     * its text begins. It stays the same when lines, siblings or texts elsewhere change.
     */
    static String anchor(TeiNode node) {
        Deque<String> steps = new ArrayDeque<>();
        TeiElement element = node instanceof TeiElement self ? self : node.parent().orElse(null);
        String text = element == null ? "" : opening(element);
        while (element != null) {
            String id = element.id().orElse(null);
            if (id != null) {
                steps.addFirst(element.localName() + "#" + id);
                break;
            }
            steps.addFirst(element.localName() + marks(element));
            element = element.parent().orElse(null);
        }
        return String.join("/", steps) + "|" + text;
    }

    private static String marks(TeiElement element) {
        StringBuilder marks = new StringBuilder();
        for (String name : TELLING) {
            element.attribute(name).ifPresent(v -> marks.append('[').append(name).append('=').append(v).append(']'));
        }
        return marks.toString();
    }

    /** The first words in an element; the rest may be a whole letter. */
    private static String opening(TeiElement element) {
        StringBuilder text = new StringBuilder();
        for (Iterator<TextNode> nodes = element.descendants(TextNode.class).iterator();
                nodes.hasNext() && text.length() < OPENING;) {
            String words = WhiteSpace.collapse(nodes.next().text());
            text.append(text.isEmpty() || words.isEmpty() ? "" : " ").append(words);
        }
        return text.length() <= OPENING ? text.toString() : text.substring(0, OPENING);
    }

    private static int number(TeiElement element, TeiElement parent) {
        int number = 0;
        for (TeiNode sibling : parent.content()) {
            if (sibling instanceof TeiElement other && other.name().equals(element.name())) {
                number++;
            }
            if (sibling == element) {
                break;
            }
        }
        return number;
    }
}
