package org.epistolary.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.epistolary.TestPaths;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Severities and codes as a project wants them. */
class ValidationSettingsTest {

    private static final Path TEXT_EMPTY = TestPaths.RESOURCES.resolve("profile/invalid/text-empty.xml");

    @TempDir
    private Path folder;

    @Test
    void severity_canBeChanged() throws IOException {
        ValidationReport report = Validator.create().validate(TEXT_EMPTY)
                .with(read("severity.text-empty = error\n"));

        assertThat(report.hasErrors()).isTrue();
        assertThat(report.findings()).singleElement().extracting(Finding::severity).isEqualTo(Severity.ERROR);
    }

    @Test
    void code_canBeSwitchedOff() throws IOException {
        assertThat(Validator.create().validate(TEXT_EMPTY).with(read("severity.text-empty: off")).findings()).isEmpty();
    }

    @Test
    void languageAndFailOn_areRead() throws IOException {
        ValidationSettings settings = read("# for us\nlanguage = de\nfail-on = warning\n");

        assertThat(settings.language()).contains(Locale.GERMAN);
        assertThat(settings.failOn()).contains(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"severity.text-empty = fatal", "language = tlh", "fail-on = never", "sevrity.x = info"})
    void mistake_isNamedWithItsFile(String line) {
        assertThatThrownBy(() -> read(line)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("epistolary.properties").hasMessageContaining(line.split(" ")[0]);
    }

    @Test
    void codesOfNoFinding_areKnownToBeUnknown() throws IOException {
        assertThat(read("severity.text-emty = off\nseverity.text-empty = off\nseverity.house-rule = error").unknownCodes())
                .containsExactly(entry("house-rule", Optional.empty()), entry("text-emty", Optional.of("text-empty")));
        assertThat(ValidationSettings.defaults().unknownCodes()).isEmpty();
    }

    private ValidationSettings read(String text) throws IOException {
        return ValidationSettings.read(Files.writeString(folder.resolve("epistolary.properties"), text));
    }
}
