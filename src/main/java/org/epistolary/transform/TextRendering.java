package org.epistolary.transform;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.tree.TeiNode;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document together with the place in the tree that each of its characters comes from, so that what a
 * program finds in the text can be marked in the file. Offsets are in UTF-16 units, as in every Java string.
 *
 * <p>What the rendering adds comes from nowhere: empty lines, numbers of notes, brackets, labels, dates put into words.
 * What it leaves out has no place in the text: other readings, deleted words, hyphens at the end of a line, all white
 * space but the first of several.
 *
 * <p>It belongs to the document and to its thread. It stays right while {@link #annotate} puts elements into the tree,
 * and while elements are added, moved or renamed in other ways; once characters are changed, render again.
 */
public final class TextRendering {

    private static final String HYPHENS = "-\u2010\u00AC\u2E17\u00AD";

    private final String text;
    private final @Nullable TextLeaf[] leaves;
    private final int[] offsets;
    private final Map<TeiNode, TextLeaf> byNode = new IdentityHashMap<>();

    TextRendering(String text, @Nullable TextLeaf[] leaves, int[] offsets) {
        this.text = text;
        this.leaves = leaves;
        this.offsets = offsets;
        for (int i = 0; i < leaves.length; i++) {
            TextLeaf leaf = leaves[i];
            if (leaf != null) {
                leaf.cameOut(offsets[i], i);
                leaf.nodes().forEach(node -> byNode.put(node, leaf));
            }
        }
    }

    /** The text: what {@link TextRenderer#render} gives. */
    public String text() {
        return text;
    }

    /**
     * The place of a character in the tree; empty when the rendering added it.
     *
     * @throws IndexOutOfBoundsException when the text has no such character
     */
    public Optional<TextPlace> sourceOf(int offset) {
        TextLeaf leaf = leaves[offset];
        return leaf == null ? Optional.empty() : Optional.of(leaf.place(offsets[offset]));
    }

    /**
     * The place of a character of the tree in the text; empty when it is not shown. What is shown twice is found where
     * it comes first.
     */
    public OptionalInt offsetOf(TextPlace place) {
        TextLeaf leaf = byNode.get(place.node());
        int offset = leaf == null ? -1 : leaf.output(leaf.start(place.node()) + place.offset());
        return offset < 0 ? OptionalInt.empty() : OptionalInt.of(offset);
    }

    /**
     * The stretches of the tree that a span of the text comes from, in the order of the text. White space and hyphens
     * that the rendering left out within a stretch belong to it. Empty when the rendering added all of the span.
     *
     * @param start offset of the first character
     * @param end offset behind the last one
     * @throws IndexOutOfBoundsException when the text has no such span
     */
    public List<TextStretch> stretchesOf(int start, int end) {
        List<TextStretch> stretches = new ArrayList<>();
        for (Run run : runs(start, end)) {
            stretches.addAll(run.leaf.stretches(run.from, run.to));
        }
        return stretches;
    }

    /**
     * Puts an element around what a span of the text comes from, such as a {@code <persName>} around a name. The words
     * stay as they are and as they are written; in the file two tags are added.
     *
     * <p>One element is enough, and takes in what stands between, such as a line break, when its ends lie within the
     * same elements and no paragraph or other block is between them. Otherwise each stretch gets its own. White space
     * at the ends of a stretch stays outside unless it ends a text; a hyphen at the end of a line stays with its word.
     *
     * <p>The text stays the same, with two exceptions: an {@code <opener>} or {@code <closer>} whose parts run on
     * because it has words of its own is set line by line when an element is put around all of these; and elements
     * that the rules of rendering know, such as {@code <del>}, do what they do.
     *
     * @param start offset of the first character
     * @param end offset behind the last one
     * @param element makes a new element
     * @return the elements, in the order of the text; none when there is only white space and what the rendering added
     * @throws IndexOutOfBoundsException when the text has no such span
     * @throws IllegalArgumentException when the span begins or ends within a character beyond U+FFFF or a reference
     */
    public <T extends TeiElement> List<T> annotate(int start, int end, Supplier<T> element) {
        List<Run> runs = runs(start, end);
        runs.removeIf(Run::isBlankAfterTrimming);
        for (Run run : runs) {
            run.takeInEdges();
            cut(run.leaf, run.to);
            cut(run.leaf, run.from);
        }
        List<TeiNode> nodes = new ArrayList<>();
        runs.forEach(run -> run.leaf.stretches(run.from, run.to).forEach(stretch -> nodes.add(stretch.node())));
        return nodes.isEmpty() ? List.of() : Annotation.around(nodes, element);
    }

    private void cut(TextLeaf leaf, int offset) {
        leaf.cut(offset);
        leaf.nodes().forEach(node -> byNode.put(node, leaf));
    }

    private List<Run> runs(int start, int end) {
        if (start < 0 || start > end || end > text.length()) {
            throw new IndexOutOfBoundsException("There is no span from " + start + " to " + end + " in a text of "
                    + text.length() + " characters");
        }
        List<Run> runs = new ArrayList<>();
        Run last = null;
        for (int i = start; i < end; i++) {
            TextLeaf leaf = leaves[i];
            if (leaf != null && last != null && last.leaf == leaf && offsets[i] >= last.to) {
                last.to = offsets[i] + 1;
            } else if (leaf != null) {
                last = new Run(leaf, offsets[i]);
                runs.add(last);
            }
        }
        return runs;
    }

    /** Characters of one text that come out one after the other. */
    private static final class Run {

        private final TextLeaf leaf;
        private int from;
        private int to;

        Run(TextLeaf leaf, int from) {
            this.leaf = leaf;
            this.from = from;
            this.to = from + 1;
        }

        /** White space at the ends stays outside; says whether nothing else was there. */
        boolean isBlankAfterTrimming() {
            while (from < to && MarkedText.isBlank(leaf.text().charAt(from))) {
                from++;
            }
            while (from < to && MarkedText.isBlank(leaf.text().charAt(to - 1))) {
                to--;
            }
            return from == to;
        }

        /**
         * Takes in what must not stand alone beside the new tag, or the stylesheet reads it differently: hyphens that
         * were dropped or end a line, white space at the very end, and indentation before a comma or full stop.
         */
        void takeInEdges() {
            String text = leaf.text();
            while (to < text.length() && (isDropped(to) || endsLine(to))) {
                to++;
            }
            while (from > 0 && isDropped(from - 1)) {
                from--;
            }
            if (text.substring(to).isBlank()) {
                to = text.length();
            }
            if (text.substring(0, from).isBlank() && ",.)".indexOf(text.charAt(from)) >= 0) {
                from = 0;
            }
        }

        private boolean endsLine(int offset) {
            return HYPHENS.indexOf(leaf.text().charAt(offset)) >= 0 && leaf.text().substring(offset + 1).isBlank();
        }

        private boolean isDropped(int offset) {
            return leaf.output(offset) < 0 && !MarkedText.isBlank(leaf.text().charAt(offset));
        }
    }
}
