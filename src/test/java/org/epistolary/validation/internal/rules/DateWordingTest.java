package org.epistolary.validation.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.epistolary.model.value.DatePrecision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** It speaks when words name no day, and is silent whenever they might. */
class DateWordingTest {

    @ParameterizedTest
    @ValueSource(strings = {"[Februar 1877?]", "[Mai? 1882?]", "October 1950", "Ende Oktober 1950", "début mars 1917",
        "im Jänner 1902", "(Sept. 1844)", "октября 1950 года", "May, 1865", "juin 1918"})
    void month(String words) {
        assertThat(DateWording.precision(words)).contains(DatePrecision.MONTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1877", "[1850]", "[1850?]", "ca. 1790", "um 1801", "(1844)", "[1844] ?"})
    void year(String words) {
        assertThat(DateWording.precision(words)).contains(DatePrecision.YEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7 October 1950", "1. Februar 1877", "first of May 1877", "le premier mai 1877",
        "Ostern 1877", "Montag, Februar 1877", "1877-02-01", "7.10.1950", "05. April", "o. D. [post April 1850]", "Ohne Datum", "",
        "zwischen Mai und Juni 1801", "Mai 1801 oder 1802", "3ten Juni 1801", "den Dritten Juni 1801"})
    void silence(String words) {
        assertThat(DateWording.precision(words)).isEmpty();
    }
}
