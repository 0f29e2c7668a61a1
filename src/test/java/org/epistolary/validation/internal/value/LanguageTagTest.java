package org.epistolary.validation.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags by BCP 47. */
class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en-GB", "ru-Latn", "zh-Hans-CN", "grc", "gmh", "de-Latf", "de-1901", "sl-rozaj",
        "x-private", "en-x-our-own", "es-419", "la", "hbo", "und", "mul", "zxx", "i-klingon", "LA", "de-AT-1996"})
    void real(String tag) {
        assertThat(new LanguageTag(tag).isKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de_AT", "", "-de", "de-", "deutsch1234", "d e"})
    void noTagAtAll(String tag) {
        assertThat(new LanguageTag(tag).isWellFormed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"deu, de", "ger, de", "fra, fr", "rus, ru", "en-UK, en-GB", "Lat, la", "ger-AT, de-AT"})
    void corrected(String tag, String better) {
        assertThat(new LanguageTag(tag).isKnown()).isFalse();
        assertThat(new LanguageTag(tag).corrected()).contains(better);
    }

    @ParameterizedTest
    @ValueSource(strings = {"german", "dt", "sr-Cryl", "de-QX", "abcd"})
    void unknownWithoutACertainCure(String tag) {
        assertThat(new LanguageTag(tag).isKnown()).isFalse();
        assertThat(new LanguageTag(tag).corrected()).isEmpty();
    }
}
