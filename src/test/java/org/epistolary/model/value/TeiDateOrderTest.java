package org.epistolary.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.epistolary.model.value.TeiDateAttributesTest.date;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The order of two dates")
class TeiDateOrderTest {

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource({
        "when=1950-10-06,                 BEFORE,    when=1950-10-07",
        "when=1950-10-07,                 AFTER,     when=1950-10-06",
        "when=1950-10-07,                 UNDECIDED, when=1950-10-07",
        "when=1950-10,                    UNDECIDED, when=1950-10-07",
        "when=1950-09,                    BEFORE,    when=1950-10-07",
        "notAfter=1950-09-30,             BEFORE,    when=1950-10-07",
        "notBefore=1950-09-30,            UNDECIDED, when=1950-10-07",
        "notBefore=1950-11,               AFTER,     when=1950-10-07",
        "from=1950-10-01 to=1950-10-06,   BEFORE,    notBefore=1950-10-07",
        "from=1950-10-01 to=1950-10-07,   UNDECIDED, notBefore=1950-10-07",
        "when=--10-06,                    UNDECIDED, when=--10-07",
        "when=soon,                       UNDECIDED, when=1950-10-07",
        "cert=low,                        UNDECIDED, when=1950-10-07",
        "when=-0044-03-15,                BEFORE,    when=-0043",
        "when=1950-10-07T08:00:00,        UNDECIDED, when=1950-10-07T11:55:00",
        "when=1950-10-07T08:00:00Z,       BEFORE,    when=1950-10-07T11:55:00Z",
        "when=1950-10-07T11:55:00Z,       UNDECIDED, when=1950-10-07T11:55:30Z",
        "when=1950-10-07T11:55:10Z,       BEFORE,    when=1950-10-07T11:55:30Z",
    })
    void certainlyOrNot(String one, DateOrder order, String other) {
        TeiDate first = date(one);
        TeiDate second = date(other);

        assertThat(first.compare(second)).isEqualTo(order);
        assertThat(first.isBefore(second)).isEqualTo(order == DateOrder.BEFORE);
        assertThat(first.isAfter(second)).isEqualTo(order == DateOrder.AFTER);
        assertThat(first.mayOverlap(second)).isEqualTo(order == DateOrder.UNDECIDED);
        assertThat(second.isBefore(first)).isEqualTo(order == DateOrder.AFTER);
    }

    @Test
    void aTelegramMayArriveOnTheDayBeforeItWasSentIfTheOffsetsSayHow() {
        TeiDate sentFromBeijing = TeiDate.when("1950-10-07T01:30:00+08:00");
        TeiDate receivedInMoscow = TeiDate.when("1950-10-06T21:10:00+03:00");

        assertThat(sentFromBeijing.isBefore(receivedInMoscow)).isTrue();
    }

    @Test
    void aDateThatContradictsItselfIsNeitherBeforeNorAfterAnything() {
        TeiDate reversed = date("notBefore=1950-10-10 notAfter=1950-10-05");
        TeiDate between = TeiDate.when("1950-10-07");

        assertThat(reversed.compare(between)).isEqualTo(DateOrder.UNDECIDED);
        assertThat(between.compare(reversed)).isEqualTo(DateOrder.UNDECIDED);
    }

    @Test
    void listsAreInChronologicalOrderWithTheUnknownLast() {
        List<TeiDate> expected = List.of(
                TeiDate.when("-0044"),
                TeiDate.when("1949"),
                date("notAfter=1950-06"),
                TeiDate.when("1950-10-01"),
                TeiDate.when("1950-10"),
                date("notBefore=1950-10"),
                TeiDate.when("1950-10-07"),
                TeiDate.when("1950-10-07T08:00:00"),
                TeiDate.when("1950-10-07T11:55:00"),
                TeiDate.when("--01-25"));

        List<TeiDate> dates = new ArrayList<>(expected);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(dates, new Random(seed));
            dates.sort(TeiDate.CHRONOLOGICAL);
            assertThat(dates).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void valuesThatAreNoDatesKeepTheirOrderAtTheEnd() {
        List<TeiDate> dates = new ArrayList<>(List.of(TeiDate.when("b"), TeiDate.when("a"), TeiDate.when("1950")));

        dates.sort(TeiDate.CHRONOLOGICAL);

        assertThat(dates).containsExactly(TeiDate.when("1950"), TeiDate.when("b"), TeiDate.when("a"));
    }
}
