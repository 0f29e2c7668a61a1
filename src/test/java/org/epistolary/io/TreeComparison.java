package org.epistolary.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.epistolary.model.tree.TextNode;

/** Says where two trees differ: in names, attributes, text, comments, instructions or order; not in prefixes. */
public final class TreeComparison {

    private final boolean layoutMatters;
    private final boolean onlyElementsAndText;

    private TreeComparison(boolean layoutMatters, boolean onlyElementsAndText) {
        this.layoutMatters = layoutMatters;
        this.onlyElementsAndText = onlyElementsAndText;
    }

    /** Where white space in content of elements only is layout. */
    public static Optional<String> difference(TeiDocument expected, TeiDocument actual) {
        return new TreeComparison(false, false).element(expected.root(), actual.root());
    }

    /** Where white space in content of elements only is layout. */
    public static Optional<String> difference(TeiElement expected, TeiElement actual) {
        return new TreeComparison(false, false).element(expected, actual);
    }

    /** Where white space in content of elements only is layout, and comments and instructions do not count. */
    public static Optional<String> differenceInElementsAndText(TeiElement expected, TeiElement actual) {
        return new TreeComparison(false, true).element(expected, actual);
    }

    /** Every character counts. */
    public static Optional<String> exactDifference(TeiElement expected, TeiElement actual) {
        return new TreeComparison(true, false).element(expected, actual);
    }

    /** Every character counts, but comments and instructions do not. */
    public static Optional<String> exactDifferenceInElementsAndText(TeiElement expected, TeiElement actual) {
        return new TreeComparison(true, true).element(expected, actual);
    }

    private Optional<String> element(TeiElement expected, TeiElement actual) {
        if (!expected.name().equals(actual.name()) || expected.getClass() != actual.getClass()) {
            return Optional.of(expected.name() + " became " + actual.name());
        }
        if (!expected.attributes().equals(actual.attributes())) {
            return Optional.of(expected + " " + expected.attributes() + " became " + actual.attributes());
        }
        boolean layout = !layoutMatters && expected.isElementOnly();
        List<Object> left = items(expected, layout);
        List<Object> right = items(actual, layout);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            Object a = i < left.size() ? left.get(i) : "(nothing)";
            Object b = i < right.size() ? right.get(i) : "(nothing)";
            Optional<String> difference = a instanceof TeiElement first && b instanceof TeiElement second
                    ? element(first, second)
                    : a.equals(b) ? Optional.empty() : Optional.of("[" + a + "] became [" + b + "]");
            if (difference.isPresent()) {
                return Optional.of(expected + "/" + difference.get());
            }
        }
        return Optional.empty();
    }

    /** Elements as they are, everything else as a string; neighbouring text joined. */
    private List<Object> items(TeiElement element, boolean layout) {
        List<Object> items = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (TeiNode node : element.content()) {
            if (node instanceof TextNode) {
                text.append(node.text());
            } else if (node instanceof TeiElement || !onlyElementsAndText) {
                flush(text, items);
                items.add(node instanceof TeiElement ? node : node.toString());
            }
        }
        flush(text, items);
        if (layout) {
            items.removeIf(item -> item instanceof String s && s.isBlank());
        }
        return items;
    }

    private static void flush(StringBuilder text, List<Object> items) {
        if (text.length() > 0) {
            items.add(text.toString());
            text.setLength(0);
        }
    }
}
