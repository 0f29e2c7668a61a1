package org.epistolary.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;

/** Puts elements around texts of the tree: one around all of them where that is possible. */
final class Annotation {

    private Annotation() {
    }

    static <T extends TeiElement> List<T> around(List<TeiNode> nodes, Supplier<T> element) {
        if (nodes.size() > 1) {
            Optional<T> one = aroundAll(nodes.get(0), nodes.get(nodes.size() - 1), element);
            if (one.isPresent()) {
                return List.of(one.get());
            }
        }
        List<T> all = new ArrayList<>();
        for (TeiNode node : nodes) {
            all.add(holder(node).wrap(node, node, element.get()));
        }
        return all;
    }

    /** One element from the first text to the last, if both ends lift into one parent without a block between. */
    private static <T extends TeiElement> Optional<T> aroundAll(TeiNode first, TeiNode last, Supplier<T> element) {
        for (TeiElement common = holder(first);; common = common.parent().orElseThrow()) {
            if (common == holder(last) || isBelow(last, common)) {
                TeiNode left = lifted(first, common, true);
                TeiNode right = lifted(last, common, false);
                int from = index(common, left);
                int to = index(common, right);
                if (left.parent().orElseThrow() != common || right.parent().orElseThrow() != common || from > to
                        || common.content().subList(from, to + 1).stream().anyMatch(Annotation::hasBlock)) {
                    return Optional.empty();
                }
                return Optional.of(common.wrap(left, right, element.get()));
            }
            if (common.parent().isEmpty()) {
                return Optional.empty();
            }
        }
    }

    /** The ancestor just below the common parent if the node stands at its very edge; else as far up as it does. */
    private static TeiNode lifted(TeiNode node, TeiElement common, boolean first) {
        TeiNode at = node;
        while (holder(at) != common) {
            List<TeiNode> content = holder(at).content();
            if (content.get(first ? 0 : content.size() - 1) != at) {
                return at;
            }
            at = holder(at);
        }
        return at;
    }

    private static boolean hasBlock(TeiNode node) {
        return node instanceof TeiElement element
                && (isBlock(element) || element.descendants(TeiElement.class).anyMatch(Annotation::isBlock));
    }

    private static boolean isBlock(TeiElement element) {
        return element.isBlock() && !element.is("choice") && !element.is("app") && !element.is("subst");
    }

    private static boolean isBelow(TeiNode node, TeiElement element) {
        for (TeiElement above = node.parent().orElse(null); above != null; above = above.parent().orElse(null)) {
            if (above == element) {
                return true;
            }
        }
        return false;
    }

    private static int index(TeiElement parent, TeiNode child) {
        List<TeiNode> content = parent.content();
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) == child) {
                return i;
            }
        }
        return -1;
    }

    private static TeiElement holder(TeiNode node) {
        return node.parent().orElseThrow(() -> new IllegalStateException(
                "The text is no longer in the document; render it again"));
    }
}
