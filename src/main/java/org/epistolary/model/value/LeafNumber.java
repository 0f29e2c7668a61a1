package org.epistolary.model.value;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a leaf, taken apart to be compared: {@code 12}, the lettered leaf {@code 12a} put in after it, and one
 * side of a leaf, {@code 12r}, {@code 12v}, {@code 12ob}, {@code 12об}.
 */
record LeafNumber(int number, String letters, boolean recto, boolean verso) implements Comparable<LeafNumber> {
    private static final Pattern FORM =
            Pattern.compile("(?iu)(\\d{1,9})(\\p{L}{0,2}?)(?:(r)|(v|ob|об))?");

    /** The parts; empty when the text is not made of them. */
    static Optional<LeafNumber> parse(String text) {
        Matcher m = FORM.matcher(text);
        return m.matches()
                ? Optional.of(new LeafNumber(Integer.parseInt(m.group(1)), m.group(2).toLowerCase(Locale.ROOT),
                        m.group(3) != null, m.group(4) != null))
                : Optional.empty();
    }

    /** The first side meant: of a whole leaf its recto. */
    LeafNumber firstSide() {
        return new LeafNumber(number, letters, !verso, verso);
    }

    /** The last side meant: of a whole leaf its verso. */
    LeafNumber lastSide() {
        return new LeafNumber(number, letters, recto, !recto);
    }

    @Override
    public int compareTo(LeafNumber other) {
        int order = Integer.compare(number, other.number);
        order = order != 0 ? order : letters.compareTo(other.letters);
        return order != 0 ? order : Boolean.compare(verso, other.verso);
    }
}
