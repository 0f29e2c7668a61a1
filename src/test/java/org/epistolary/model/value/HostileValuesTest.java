package org.epistolary.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whatever stands in an attribute is taken without an exception and in good time")
class HostileValuesTest {
    private static final String[] DATE_PIECES = {"1950", "0000", "99999999", "-", "--", "10", "07", "T", "11:55", ":00",
        ".5", "Z", "+03:00", "/", "W", "W53", "366", "24", " ", "P1Y", "١٩٥٠", "𝟙"};
    private static final String[] CITATION_PIECES = {"RGASPI", ", ", ". ", " ", "f. ", "Ф. ", "op. ", "Д. ", "558",
        "12ob", "-", "ll. ", "Box ", "RG ", "FO 371/", "Nachlass ", ";", ":", "№ ", "библиотека", "\u00A0", "IV"};

    @Test
    void dates() {
        Random random = new Random(1950);
        for (int i = 0; i < 20_000; i++) {
            String value = mixture(random, DATE_PIECES);
            for (String attribute : TeiDate.ATTRIBUTES) {
                TeiDate date = TeiDate.of(Map.of(attribute, value, attribute + "-iso", mixture(random, DATE_PIECES)));
                assertThat(date.isReal()).isEqualTo(date.problems().stream()
                        .noneMatch(problem -> problem.kind() == DateProblem.Kind.NOT_A_DATE));
                assertThat(date.toString()).isNotEmpty();
                assertThat(date.isBefore(date)).isFalse();
            }
        }
    }

    @Test
    void citations() {
        Random random = new Random(1950);
        for (int i = 0; i < 20_000; i++) {
            String citation = mixture(random, CITATION_PIECES);
            ArchivalReference reference = ArchivalReference.parse(citation);
            assertThat(reference.citation()).isEqualTo(citation);
            String digits = citation.replaceAll("\\D", "");
            assertThat(reference.toString().replaceAll("\\D", "")).as(citation).hasSameSizeAs(digits);
            reference.leaves().forEach(leaves -> assertThat(leaves.overlaps(leaves)).isEqualTo(!leaves.isReversed()));
        }
    }

    @Test
    void pointers() {
        Random random = new Random(1950);
        String[] pieces = {"https://", "d-nb.info/gnd/", "viaf.org/viaf/", "#", ":", "/", "118607626", "X", "Q42", " ",
            "?", "%"};
        for (int i = 0; i < 20_000; i++) {
            String pointer = mixture(random, pieces);
            assertThat(AuthorityReference.parse(pointer).value()).isEqualTo(pointer);
            assertThat(AuthorityReference.parseAll(pointer)).hasSize(pointer.strip().isEmpty() ? 0
                    : pointer.strip().split(" +").length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-", " ", ", ", "1-", "f. 1, ", "a", "A", "12ob-", "/1950", "http://", "Ф. 1. ", "X ",
        ": ", "é"})
    void hugeValues(String piece) {
        String huge = piece.repeat(200_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(TeiDate.of(Map.of("when", huge, "when-iso", huge)).problems()).isNotEmpty();
            assertThat(ArchivalReference.parse(huge).citation()).isEqualTo(huge);
            assertThat(ArchivalReference.parse("RGASPI, f. 1, l. 1, " + huge).toString()).isNotEmpty();
            assertThat(AuthorityReference.parse("https://d-nb.info/gnd/" + huge).value()).endsWith(huge);
            assertThat(LeafRange.parse(huge + "!")).isEmpty();
        });
    }

    private static String mixture(Random random, String[] pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }
}
