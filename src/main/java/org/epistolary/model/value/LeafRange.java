package org.epistolary.model.value;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Leaves of a file from one to another, both included: {@code ll. 0126-0128}, or in TEI
 * {@code <locus from="0126" to="0128"/>}. Numbers stand as written, with leading zeros and with the suffix of a verso
 * ({@code 12ob}, {@code 12об}, {@code 12v}); a shortened end ({@code 126-8}) is not completed.
 *
 * <p>{@code ob} and {@code об} are two spellings of one thing, so ranges that differ in them only are equal.
 *
 * <p>TEI Guidelines: Manuscript Description, Identifiers for locations within manuscripts.
 *
 * @param from the first leaf
 * @param to the last leaf, the same as {@code from} for a single one
 */
public record LeafRange(String from, String to) {
    private static final String LEAF = "(\\d+\\p{L}{0,2}?)(?: ?(ob|об)\\.?|([rv]))?";
    private static final Pattern RANGE = Pattern.compile(LEAF + "(?: ?[-–—] ?" + LEAF + ")?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BOTH_SIDES = Pattern.compile("(\\d+\\p{L}{0,2}?)r ?[-–—] ?v");

    /** One leaf. */
    public static LeafRange of(String leaf) {
        return new LeafRange(leaf, leaf);
    }

    /**
     * Reads {@code 126-128}, {@code 130об.}, {@code 12r–15v}, and {@code 12r-v} for {@code 12r-12v}; empty when the
     * text is nothing of the kind.
     */
    public static Optional<LeafRange> parse(String text) {
        Matcher sides = BOTH_SIDES.matcher(text.strip());
        if (sides.matches()) {
            return Optional.of(new LeafRange(sides.group(1) + "r", sides.group(1) + "v"));
        }
        Matcher m = RANGE.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        String from = leaf(m, 1);
        return Optional.of(new LeafRange(from, m.group(4) == null ? from : leaf(m, 4)));
    }

    private static String leaf(Matcher m, int group) {
        String side = m.group(group + 1) != null ? m.group(group + 1) : m.group(group + 2);
        return m.group(group) + (side == null ? "" : side);
    }

    /** Whether it is written as a single leaf. */
    public boolean isSingle() {
        return from.equals(to);
    }

    /** Whether it ends before it begins, as {@code 128-126} does; false when the numbers cannot be read. */
    public boolean isReversed() {
        Optional<LeafNumber> first = LeafNumber.parse(from);
        Optional<LeafNumber> last = LeafNumber.parse(to);
        return first.isPresent() && last.isPresent()
                && last.get().lastSide().compareTo(first.get().firstSide()) < 0;
    }

    /**
     * Whether both have a side of a leaf in common; recto and verso of one leaf have none. False when a number cannot
     * be read or a range is reversed.
     */
    public boolean overlaps(LeafRange other) {
        Optional<LeafNumber> first = LeafNumber.parse(from);
        Optional<LeafNumber> last = LeafNumber.parse(to);
        Optional<LeafNumber> otherFirst = LeafNumber.parse(other.from);
        Optional<LeafNumber> otherLast = LeafNumber.parse(other.to);
        if (first.isEmpty() || last.isEmpty() || otherFirst.isEmpty() || otherLast.isEmpty()
                || isReversed() || other.isReversed()) {
            return false;
        }
        return first.get().firstSide().compareTo(otherLast.get().lastSide()) <= 0
                && otherFirst.get().firstSide().compareTo(last.get().lastSide()) <= 0;
    }

    /**
     * How many leaves it touches, a single side counting as its leaf. Empty when it is reversed, when a number cannot
     * be read, or when a lettered leaf ({@code 12a}) is among its ends, since nobody knows how many there are.
     */
    public OptionalInt count() {
        Optional<LeafNumber> first = LeafNumber.parse(from);
        Optional<LeafNumber> last = LeafNumber.parse(to);
        if (first.isEmpty() || last.isEmpty() || isReversed()) {
            return OptionalInt.empty();
        }
        if (isSingle()) {
            return OptionalInt.of(1);
        }
        boolean lettered = !first.get().letters().isEmpty() || !last.get().letters().isEmpty();
        return lettered ? OptionalInt.empty() : OptionalInt.of(last.get().number() - first.get().number() + 1);
    }

    private static String sameVerso(String leaf) {
        return leaf.endsWith("об") ? leaf.substring(0, leaf.length() - 2) + "ob" : leaf;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LeafRange range && sameVerso(from).equals(sameVerso(range.from))
                && sameVerso(to).equals(sameVerso(range.to));
    }

    @Override
    public int hashCode() {
        return 31 * sameVerso(from).hashCode() + sameVerso(to).hashCode();
    }

    /** As in a citation: {@code 0126-0128}, or {@code 130ob} for a single leaf. */
    @Override
    public String toString() {
        return isSingle() ? from : from + "-" + to;
    }
}
