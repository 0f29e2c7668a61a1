package org.epistolary.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.epistolary.model.value.TeiDateAttributesTest.date;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is wrong with a date is said in one sentence")
class TeiDateProblemsTest {

    @ParameterizedTest(name = "{0}=\"{1}\": {2}")
    @CsvSource(quoteCharacter = '`', value = {
        "when,     1810-06-31,          June 1810 has no day 31",
        "when-iso, 1700-02-29,          February 1700 has no day 29",
        "when,     1950-10-00,          October 1950 has no day 00",
        "when-iso, 1844-15-05,          there is no month 15",
        "when,     `1908-11-10 `,       there is white space around it",
        "when,     ``,                  it is empty",
        "from,     1920-01-12/13,       `it is an interval, which goes into from and to or into from-iso`",
        "when,     1950-10-07T11:55,    `the seconds are missing, which only when-iso allows`",
        "when,     1950-W40,            only when-iso takes this form",
        "when,     0000,                there is no year 0 in this notation",
        "to,       s2,                  its form is none of those the attribute takes",
        "when-iso, 1841-03-26-,         its form is none of those the attribute takes",
    })
    void notADate(String attribute, String value, String reason) {
        String sentence = attribute + "=\"" + value + "\" is not a date: " + reason + ".";

        assertThat(TeiDate.of(Map.of(attribute, value)).problems())
                .containsExactly(new DateProblem(DateProblem.Kind.NOT_A_DATE, attribute, value, sentence));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(quoteCharacter = '`', value = {
        "notBefore=1950-10-08 notAfter=1950-10-07,   notAfter=\"1950-10-07\" is before notBefore=\"1950-10-08\".",
        "from=1851 to-iso=1850-12,                   to-iso=\"1850-12\" is before from=\"1851\".",
        "from=1950-10-07T11:00:00Z to=1950-10-07T10:00:00Z, to=\"1950-10-07T10:00:00Z\" is before "
                + "from=\"1950-10-07T11:00:00Z\".",
        "when-iso=1920-01-13/12,                     when-iso=\"1920-01-13/12\" ends before it begins.",
        "when=1950-10-07 notBefore=1950-11,          when=\"1950-10-07\" is before notBefore=\"1950-11\".",
        "when=1950 notBefore=1951 notAfter=1952,     when=\"1950\" is before notBefore=\"1951\".",
        "when=1953 from=1951 to=1952,                when=\"1953\" is after to=\"1952\".",
        "when=1950-10-07 when-iso=1950-10-08,        when-iso=\"1950-10-08\" and when=\"1950-10-07\" differ.",
        "when-iso=19501007T1200 when=1950-10-07T11:00:00, when-iso=\"19501007T1200\" and "
                + "when=\"1950-10-07T11:00:00\" differ.",
        "when=--01-25 when-iso=--01-26,              when-iso=\"--01-26\" and when=\"--01-25\" differ.",
    })
    void contradictions(String attributes, String sentence) {
        TeiDate date = date(attributes);

        assertThat(date.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(DateProblem.Kind.CONTRADICTION);
            assertThat(problem).hasToString(sentence);
            assertThat(date.attributes()).containsEntry(problem.attribute(), problem.value());
        });
        assertThat(date.isReal()).isTrue();
    }

    @Test
    void theTwoSidesOfAContradictionStayAsGiven() {
        TeiDate date = date("notBefore=1950-10-08 notAfter=1950-10-07");

        assertThat(date.earliest()).hasToString("Optional[1950-10-08]");
        assertThat(date.latest()).hasToString("Optional[1950-10-07]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"18871-06-01", "20010-04-06", "18970116"})
    void aYearOfMoreThanFourDigitsIsADateButDoubtful(String when) {
        TeiDate date = TeiDate.when(when);

        assertThat(date.isReal()).isTrue();
        assertThat(date.problems()).extracting(DateProblem::kind).containsExactly(DateProblem.Kind.DOUBTFUL);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "when=1950-10-07", "when=1000", "when=1027-05-01", "when=-0044", "when=1950-10-07 when-iso=1950-10-07T11:55",
        "when=1950-10 when-iso=19501007", "notBefore=1950-10-15 notAfter=1950-10", "from=1950-10-07 to=1950-10-07",
        "when=1866-01-01 notBefore=1866-01-01 notAfter=1866-12-31", "from=1950-10-07T11:00:00 to=1950-10-07T10:00:00",
        "when-custom=whenever cert=often",
    })
    void nothingElseIsReported(String attributes) {
        assertThat(date(attributes).problems()).isEmpty();
    }

    @Test
    void everyValueAtFaultIsReportedInTheOrderOfTheAttributes() {
        assertThat(date("to=x from=y when=1950-13").problems()).extracting(DateProblem::attribute)
                .containsExactly("when", "from", "to");
    }

    @Test
    void aVeryLongValueIsCutInTheSentenceOnly() {
        String value = "1".repeat(5000);

        assertThat(TeiDate.when(value).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.value()).isEqualTo(value);
            assertThat(problem.message()).hasSizeLessThan(200).contains("1…\"");
        });
    }
}
