package org.epistolary.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The dating attributes of one element together")
class TeiDateAttributesTest {

    @ParameterizedTest(name = "{0}: from {1} to {2}")
    @CsvSource(nullValues = "open", value = {
        "notBefore=1853-01-01 notAfter=1853-06-30,              1853-01-01, 1853-06-30",
        "notBefore=1853 notAfter=1854-02,                       1853-01-01, 1854-02-28",
        "notBefore=1853,                                        1853-01-01, open",
        "notAfter=1853,                                         open,       1853-12-31",
        "from=1797 to=1799,                                     1797-01-01, 1799-12-31",
        "from=1797,                                             1797-01-01, open",
        "to=1799,                                               open,       1799-12-31",
        "from=1797 notAfter=1799,                               1797-01-01, 1799-12-31",
        "when=1866-01-01 notBefore=1866-01-01 notAfter=1866-12-31, 1866-01-01, 1866-12-31",
        "when=1930-01-01 notAfter=1930-12-31,                   1930-01-01, 1930-12-31",
        "when=1930 notBefore=1930-06-01,                        1930-06-01, 1930-12-31",
        "from=1950-10-07 notBefore=1950-10-01,                  1950-10-07, open",
        "when=1950-10-07 when-iso=1950-10,                      1950-10-07, 1950-10-07",
        "when=soon when-iso=1950-10,                            1950-10-01, 1950-10-31",
        "notBefore-iso=1804 notAfter-iso=1805-05,               1804-01-01, 1805-05-31",
        "notBefore-iso=1804 notAfter=1805,                      1804-01-01, 1805-12-31",
        "when=1930-01-01 notAfter=later,                        1930-01-01, open",
        "from=--05 when=1930,                                   open,       1930-12-31",
        "when-custom=MDCCCLIII,                                 open,       open",
    })
    void earliestAndLatest(String attributes, LocalDate earliest, LocalDate latest) {
        TeiDate date = date(attributes);

        assertThat(date.earliest().orElse(null)).isEqualTo(earliest);
        assertThat(date.latest().orElse(null)).isEqualTo(latest);
    }

    @ParameterizedTest(name = "{0} reads: {1}")
    @CsvSource(quoteCharacter = '`', value = {
        "when=1950-10-07,                                       1950-10-07",
        "when=1877-02 cert=medium,                              1877-02?",
        "when=1877-02 cert=high,                                1877-02",
        "when-iso=19501007,                                     19501007",
        "notBefore=1853-01-01 notAfter=1853-06-30,              between 1853-01-01 and 1853-06-30",
        "notBefore=1853 notAfter=1854 evidence=conjecture,      between 1853 and 1854?",
        "notBefore=1853,                                        not before 1853",
        "notAfter=1853,                                         not after 1853",
        "from=1797 to=1799,                                     from 1797 to 1799",
        "from=1797,                                             from 1797",
        "to=1799,                                               to 1799",
        "from=1797 notAfter=1799,                               `from 1797, not after 1799`",
        "when=1866-01-01 notBefore=1866 notAfter=1866-12-31,    1866-01-01 (between 1866 and 1866-12-31)",
        "when=1810-06-31,                                       \"1810-06-31\" (not a date)",
        "when-custom=MDCCCLIII,                                 when-custom MDCCCLIII",
        "cert=low,                                              no date",
    })
    void inWords(String attributes, String words) {
        assertThat(date(attributes)).hasToString(words);
    }

    @Test
    void attributesAreKeptAsWrittenInAFixedOrderAndOthersIgnored() {
        Map<String, String> written = new LinkedHashMap<>();
        written.put("calendar", "#Julian");
        written.put("type", "written");
        written.put("to-custom", "Ides of March");
        written.put("when", " 1950 ");

        TeiDate date = TeiDate.of(written);
        written.clear();

        assertThat(date.attributes()).containsExactly(Map.entry("when", " 1950 "),
                Map.entry("to-custom", "Ides of March"), Map.entry("calendar", "#Julian"));
        assertThatThrownBy(() -> date.attributes().put("when", "1951"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void thereAreFifteenAttributesThatStateATimeAndSixAboutIt() {
        assertThat(TeiDate.ATTRIBUTES).doesNotHaveDuplicates().hasSize(21).startsWith("when", "notBefore")
                .contains("notAfter-iso", "from-custom", "cert", "evidence", "calendar", "datingMethod", "precision");
    }

    @Test
    void aPeriodLastsAndARangeIsUncertain() {
        assertThat(date("from=1797 to=1799").isPeriod()).isTrue();
        assertThat(date("from=1797 to=1799").isUncertainRange()).isFalse();
        assertThat(date("when-iso=1920-01-12/13").isPeriod()).isTrue();
        assertThat(date("notBefore=1797 notAfter=1799").isPeriod()).isFalse();
        assertThat(date("notBefore=1797 notAfter=1799").isUncertainRange()).isTrue();
        assertThat(date("when=1797").isPeriod()).isFalse();
        assertThat(date("when=1797").isUncertainRange()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"when=1877, true", "when=1877 cert=high, true", "when=1877 cert=1, true",
        "when=1877 cert=medium, false", "when=1877 cert=0.5, false", "when=1877 cert=unknown, false",
        "when=1877 evidence=internal, true", "when=1877 evidence=conjecture, false",
        "notBefore=1877 notAfter=1878 cert=high, true"})
    void certainty(String attributes, boolean certain) {
        assertThat(date(attributes).isCertain()).isEqualTo(certain);
    }

    @Test
    void whatIsSaidAboutTheDate() {
        TeiDate date = TeiDate.of(Map.of("when", "1877", "cert", "low", "evidence", "internal  conjecture",
                "calendar", "#Julian"));

        assertThat(date.cert()).contains("low");
        assertThat(date.evidence()).containsExactly("internal", "conjecture");
        assertThat(date.calendar()).contains("#Julian");
        assertThat(TeiDate.when("1877").cert()).isEmpty();
        assertThat(TeiDate.when("1877").evidence()).isEmpty();
        assertThat(TeiDate.when("1877").calendar()).isEmpty();
    }

    @Test
    void nothingStatedIsEmptyAndNotWrong() {
        for (TeiDate date : List.of(TeiDate.of(Map.of()), date("cert=low"))) {
            assertThat(date.isEmpty()).isTrue();
            assertThat(date.isReal()).isTrue();
            assertThat(date.problems()).isEmpty();
            assertThat(date.precision()).isEmpty();
        }
        assertThat(TeiDate.when("").isEmpty()).isFalse();
        assertThat(date("when-custom=x").isEmpty()).isFalse();
    }

    @Test
    void thePrecisionIsThatOfTheCoarserSide() {
        assertThat(date("from=1853 to=1855-06-01").precision()).contains(DatePrecision.YEAR);
        assertThat(date("notBefore=1853-05-01 notAfter=1853-06").precision()).contains(DatePrecision.MONTH);
        assertThat(date("notBefore=1853-05-01").precision()).contains(DatePrecision.DAY);
    }

    @Test
    void theDayIsThereOnlyWhenThereIsJustOne() {
        assertThat(TeiDate.when("1950-10-07").day()).contains(LocalDate.of(1950, 10, 7));
        assertThat(date("notBefore=1950-10-07 notAfter=1950-10-07").day()).contains(LocalDate.of(1950, 10, 7));
        assertThat(TeiDate.when("1950-10").day()).isEmpty();
        assertThat(date("notAfter=1950-10-07").day()).isEmpty();
    }

    @Test
    void equalWhenTheAttributesAreEqual() {
        assertThat(TeiDate.when(LocalDate.of(1950, 10, 7))).isEqualTo(TeiDate.when("1950-10-07"))
                .hasSameHashCodeAs(TeiDate.when("1950-10-07"))
                .isNotEqualTo(date("when-iso=1950-10-07"));
    }

    static TeiDate date(String attributes) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String attribute : attributes.split(" ")) {
            int equals = attribute.indexOf('=');
            map.put(attribute.substring(0, equals), attribute.substring(equals + 1));
        }
        return TeiDate.of(map);
    }
}
