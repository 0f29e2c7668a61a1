package org.epistolary.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("One dating attribute")
class TeiDateFormsTest {

    @ParameterizedTest(name = "when=\"{0}\" is from {1} to {2}, stated to the {3}")
    @CsvSource({
        "1950,                             1950-01-01, 1950-12-31, YEAR",
        "1950-10,                          1950-10-01, 1950-10-31, MONTH",
        "1952-02,                          1952-02-01, 1952-02-29, MONTH",
        "1900-02,                          1900-02-01, 1900-02-28, MONTH",
        "1950-10-07,                       1950-10-07, 1950-10-07, DAY",
        "1950-10-07Z,                      1950-10-07, 1950-10-07, DAY",
        "1950+03:00,                       1950-01-01, 1950-12-31, YEAR",
        "1950-10:00,                       1950-01-01, 1950-12-31, YEAR",
        "1950-10-07T11:55:00,              1950-10-07, 1950-10-07, MINUTE",
        "1950-10-07T11:55:30,              1950-10-07, 1950-10-07, SECOND",
        "1950-10-07T11:55:00.0,            1950-10-07, 1950-10-07, SECOND",
        "1950-10-07T24:00:00,              1950-10-08, 1950-10-08, MINUTE",
        "0001-01-01,                       0001-01-01, 0001-01-01, DAY",
        "-0044-03-15,                      -0043-03-15, -0043-03-15, DAY",
        "-0001,                            0000-01-01, 0000-12-31, YEAR",
        "18871-06-01,                      +18871-06-01, +18871-06-01, DAY",
    })
    void w3cForms(String value, LocalDate first, LocalDate last, DatePrecision precision) {
        assertReads("when", value, first, last, precision);
    }

    @ParameterizedTest(name = "when-iso=\"{0}\" is from {1} to {2}, stated to the {3}")
    @CsvSource({
        "1950-10-07,                       1950-10-07, 1950-10-07, DAY",
        "19501007,                         1950-10-07, 1950-10-07, DAY",
        "1950-280,                         1950-10-07, 1950-10-07, DAY",
        "1950280,                          1950-10-07, 1950-10-07, DAY",
        "1950-W40,                         1950-10-02, 1950-10-08, WEEK",
        "1950-10-01/P3D,                   1950-10-01, 1950-10-03, DAY",
        "1950-10-07/P1M,                   1950-10-07, 1950-11-06, DAY",
        "1950-10/P2M,                      1950-10-01, 1950-11-30, MONTH",
        "P1W/1950-10-07,                   1950-10-01, 1950-10-07, DAY",
        "1950W406,                         1950-10-07, 1950-10-07, DAY",
        "2020-W53-7,                       2021-01-03, 2021-01-03, DAY",
        "1950-10-07T11,                    1950-10-07, 1950-10-07, HOUR",
        "1950-10-07T11:55,                 1950-10-07, 1950-10-07, MINUTE",
        "19501007T1155,                    1950-10-07, 1950-10-07, MINUTE",
        "'1950-10-07T11:55:30,25+08',      1950-10-07, 1950-10-07, SECOND",
        "1950-10-07+03:00,                 1950-10-07, 1950-10-07, DAY",
        "+18871-06-01,                     +18871-06-01, +18871-06-01, DAY",
        "0000,                             0000-01-01, 0000-12-31, YEAR",
        "-0043-03-15,                      -0043-03-15, -0043-03-15, DAY",
        "1804/1811,                        1804-01-01, 1811-12-31, YEAR",
        "1804-10/12,                       1804-10-01, 1804-12-31, MONTH",
        "1920-01-12/13,                    1920-01-12, 1920-01-13, DAY",
        "1919-08-27/09-27,                 1919-08-27, 1919-09-27, DAY",
        "1919-12-27/1920-01-03,            1919-12-27, 1920-01-03, DAY",
        "19200112/13,                      1920-01-12, 1920-01-13, DAY",
        "19190827/0927,                    1919-08-27, 1919-09-27, DAY",
        "1950-10-07T11:00/12:30,           1950-10-07, 1950-10-07, MINUTE",
        "1950-10-07T23:00/08T01:00,        1950-10-07, 1950-10-08, MINUTE",
        "1853/1854-06-01,                  1853-01-01, 1854-06-01, YEAR",
    })
    void isoForms(String value, LocalDate first, LocalDate last, DatePrecision precision) {
        assertReads("when-iso", value, first, last, precision);
    }

    @ParameterizedTest(name = "when=\"{0}\" is a date of no particular year")
    @CsvSource({"--01-25, DAY", "--02-29, DAY", "--10, MONTH", "---31, DAY", "11:55:00, MINUTE", "--10-07Z, DAY"})
    void withoutAYear(String value, DatePrecision precision) {
        TeiDate date = TeiDate.when(value);

        assertThat(date.isReal()).isTrue();
        assertThat(date.earliest()).isEmpty();
        assertThat(date.latest()).isEmpty();
        assertThat(date.precision()).contains(precision);
    }

    @ParameterizedTest(name = "when=\"{0}\" is no date")
    @ValueSource(strings = {
        "", " ", "1908-11-10 ", " 1908-11-10", "1810-06-31", "1844-15-05", "1834-09-31", "1700-02-29", "1920-01-12/13",
        "1841-03-26-", "1878-04-he16", "1917-01-107", "1815-0315", "s1", "0000", "0000-10-07", "-0000", "950", "+1950",
        "01950", "1950-1-7", "1950-10-07T11:55", "1950-10-07T25:00:00", "1950-10-07T24:00:01", "1950-10-07T11:60:00",
        "1950-10-07T11:55:00+15:00", "1950-10-07+14:01",
        "1950-10-07+03:60", "--13", "--02-30", "---32", "---00", "1950-W40", "1950-280",
        "12 October 1950", "１９５０-10-07", "1950-10-07\n", "999999999999"
    })
    void notADateInW3c(String value) {
        assertIsNoDate("when", value);
    }

    @ParameterizedTest(name = "when-iso=\"{0}\" is no date")
    @ValueSource(strings = {
        "1809-09-01 ", "1810-06-31", "18871-06-01", "-0044Z", "1844-15-05", "1841-03-26-",
        "1917-01-107", "1815-0315", "195010", "1950-W54",
        "1949-W53", "1950-W00", "1950-366", "1950-000", "1950-10-07T1155", "19501007T11:55", "1950-10T11:55", "P1Y",
        "1950-10-07/P0D", "1950-10-07/PT3H", "P3D/P3D", "1950-10-07T12:00/P1D", "P3D", "--10-07/P3D", "1950/P9999999D",
        "1950-10-07/", "/1950", "1950/1951/1952", "1950-10-07/32", "--10/--11", "1920-01-12/x", "/",
        "T"
    })
    void notADateInIso(String value) {
        assertIsNoDate("when-iso", value);
    }

    @Test
    void aTimeIsThatOfThePlaceAndKnowsItsOffsetOnlyWhenItIsStated() {
        TeiDate local = TeiDate.when("1950-10-07T11:55:00");
        TeiDate beijing = TeiDate.when("1950-10-07T11:55:00+08:00");

        assertThat(local.dateTime()).contains(LocalDateTime.of(1950, 10, 7, 11, 55));
        assertThat(local.offset()).isEmpty();
        assertThat(beijing.dateTime()).isEqualTo(local.dateTime());
        assertThat(beijing.offset()).contains(ZoneOffset.ofHours(8));
        assertThat(TeiDate.when("1950-10-07T03:55:00Z").offset()).contains(ZoneOffset.UTC);
        assertThat(TeiDate.when("1950-10-07T03:55:00-00:30").offset()).contains(ZoneOffset.ofHoursMinutes(0, -30));
    }

    @Test
    void fractionsOfASecondAreReadToTheNanosecond() {
        assertThat(TeiDate.when("1950-10-07T11:55:30.25").dateTime())
                .contains(LocalDateTime.of(1950, 10, 7, 11, 55, 30, 250_000_000));
        assertThat(TeiDate.when("1950-10-07T11:55:30.1234567890123").dateTime())
                .contains(LocalDateTime.of(1950, 10, 7, 11, 55, 30, 123_456_789));
    }

    @Test
    void aDayWithoutAYearIsAMonthDay() {
        assertThat(TeiDate.when("--01-25").monthDay()).contains(MonthDay.of(1, 25));
        assertThat(TeiDate.when("1950-01-25").monthDay()).isEmpty();
    }

    @Test
    void aTimeWithoutADayIsATimeOnly() {
        TeiDate date = TeiDate.when("11:55:00+08:00");

        assertThat(date.dateTime()).isEmpty();
        assertThat(date.value("when").flatMap(DateValue::time)).contains(LocalTime.of(11, 55));
        assertThat(date.offset()).contains(ZoneOffset.ofHours(8));
        assertThat(TeiDate.of(Map.of("when-iso", "T1155")).value("when-iso").flatMap(DateValue::time))
                .contains(LocalTime.of(11, 55));
    }

    @Test
    void theEndOfAnIntervalTakesOverTheOffsetOfItsBeginning() {
        TeiDate meeting = TeiDate.of(Map.of("when-iso", "1950-10-07T11:00+08:00/12:30"));
        TeiDate later = TeiDate.when("1950-10-07T04:31:00Z");

        assertThat(meeting.isBefore(later)).isTrue();
        assertThat(meeting.isBefore(TeiDate.when("1950-10-07T04:30:30Z"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1950-10-07, 1950-10-07", "0985-01-02, 0985-01-02", "0000-03-15, -0001-03-15",
        "-0043-03-15, -0044-03-15", "+18871-06-01, 18871-06-01"})
    void aDayIsWrittenInTheFormThatIsReadBackAsThatDay(LocalDate day, String when) {
        TeiDate date = TeiDate.when(day);

        assertThat(date.attributes()).containsExactly(Map.entry("when", when));
        assertThat(date.day()).contains(day);
    }

    private static void assertReads(String attribute, String value, LocalDate first, LocalDate last,
            DatePrecision precision) {
        TeiDate date = TeiDate.of(Map.of(attribute, value));

        assertThat(date.isReal()).isTrue();
        assertThat(date.earliest()).contains(first);
        assertThat(date.latest()).contains(last);
        assertThat(date.precision()).contains(precision);
        assertThat(date.attributes()).containsExactly(Map.entry(attribute, value));
    }

    private static void assertIsNoDate(String attribute, String value) {
        TeiDate date = TeiDate.of(Map.of(attribute, value));

        assertThat(date.isReal()).isFalse();
        assertThat(date.isEmpty()).isFalse();
        assertThat(date.earliest()).isEmpty();
        assertThat(date.latest()).isEmpty();
        assertThat(date.precision()).isEmpty();
        assertThat(date.attributes()).containsExactly(Map.entry(attribute, value));
        assertThat(date.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(DateProblem.Kind.NOT_A_DATE);
            assertThat(problem.attribute()).isEqualTo(attribute);
            assertThat(problem.value()).isEqualTo(value);
        });
    }
}
