package org.epistolary.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A range of leaves")
class LeafRangeTest {

    @ParameterizedTest(name = "{0} is from {1} to {2}")
    @CsvSource({
        "0126-0128,   0126,  0128",
        "126–128,     126,   128",
        "126 — 128,   126,   128",
        "12,          12,    12",
        "12ob,        12ob,  12ob",
        "130об.,      130об, 130об",
        "12 ob.,      12ob,  12ob",
        "12-12об.,    12,    12об",
        "12аоб.,      12аоб, 12аоб",
        "12r-15v,     12r,   15v",
        "12r-v,       12r,   12v",
        "126-8,       126,   8",
    })
    void keepsTheNumbersAsWritten(String text, String from, String to) {
        assertThat(LeafRange.parse(text)).contains(new LeafRange(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "12-", "r-v", "12v-r", "IV", "passim", "12-13-14", "12, 13"})
    void isNothingElse(String text) {
        assertThat(LeafRange.parse(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} has {1} leaves")
    @CsvSource({"0126-0128, 3", "12, 1", "12ob, 1", "12a, 1", "12-12ob, 1", "12ob-14, 3", "12r-15v, 4", "12r-v, 1"})
    void countsTheLeavesItTouches(String text, int count) {
        assertThat(LeafRange.parse(text).orElseThrow().count()).isEqualTo(OptionalInt.of(count));
    }

    @Test
    void doesNotCountWhatItCannotKnow() {
        assertThat(new LeafRange("128", "126").count()).isEmpty();
        assertThat(new LeafRange("12", "12a").count()).isEmpty();
        assertThat(new LeafRange("IV", "VI").count()).isEmpty();
        assertThat(new LeafRange("1", "99999999999").count()).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1} reversed: {2}")
    @CsvSource({"128, 126, true", "126, 8, true", "126, 128, false", "12, 12, false", "12ob, 12, false",
        "12ob, 12r, true", "12v, 12r, true", "12a, 12, true", "12, 12a, false", "0128, 127, true", "IV, II, false"})
    void isReversedWhenItEndsBeforeItBegins(String from, String to, boolean reversed) {
        assertThat(new LeafRange(from, to).isReversed()).isEqualTo(reversed);
    }

    @ParameterizedTest(name = "{0} and {1} overlap: {2}")
    @CsvSource({"126-128, 128-130, true", "126-128, 129-130, false", "0126-0128, 127, true", "12r, 12v, false",
        "12, 12ob, true", "12ob, 12об, true", "12, 12a, false", "11-13, 12a, true", "128-126, 127, false"})
    void overlapsInASideOfALeaf(String one, String other, boolean overlap) {
        LeafRange first = LeafRange.parse(one).orElseThrow();
        LeafRange second = LeafRange.parse(other).orElseThrow();

        assertThat(first.overlaps(second)).isEqualTo(overlap);
        assertThat(second.overlaps(first)).isEqualTo(overlap);
    }

    @Test
    void theVersoIsTheSameInLatinAndCyrillic() {
        assertThat(LeafRange.of("12ob")).isEqualTo(LeafRange.of("12об")).hasSameHashCodeAs(LeafRange.of("12об"))
                .isNotEqualTo(LeafRange.of("12"));
        assertThat(LeafRange.of("12об").from()).isEqualTo("12об");
        assertThat(LeafRange.of("012")).isNotEqualTo(LeafRange.of("12"));
    }

    @Test
    void printsAsInACitation() {
        assertThat(new LeafRange("0126", "0128")).hasToString("0126-0128");
        assertThat(LeafRange.of("130ob")).hasToString("130ob");
    }
}
