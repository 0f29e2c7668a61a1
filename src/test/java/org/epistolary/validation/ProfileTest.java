package org.epistolary.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.Message;
import org.epistolary.validation.finding.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The profile says yes to letters, and to each mistake one thing and nothing else. */
class ProfileTest {

    private static final Path FIXTURES = TestPaths.RESOURCES.resolve("profile");
    private static final Validator VALIDATOR = Validator.create();

    static List<Path> valid() {
        return TestPaths.xmlBelow(FIXTURES.resolve("valid"));
    }

    static Stream<Expected> invalid() throws IOException {
        return Files.readAllLines(FIXTURES.resolve("invalid/expected.tsv")).stream().skip(1).map(Expected::of);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void validFile_hasNoFindings(Path file) throws IOException {
        assertThat(VALIDATOR.validate(file).findings()).isEmpty();
    }

    @Test
    void telegram_hasNoFindings() throws IOException {
        assertThat(VALIDATOR.validate(TestPaths.TELEGRAM).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void mistake_raisesItsCodeOnItsLineAndNothingElse(Expected expected) throws IOException {
        ValidationReport report = VALIDATOR.validate(FIXTURES.resolve("invalid").resolve(expected.file()));

        assertThat(report.findings()).as(report.toString()).hasSize(1);
        Finding finding = report.findings().get(0);
        assertThat(finding.code()).isEqualTo(expected.code());
        assertThat(finding.location().position()).hasValueSatisfying(
                position -> assertThat(position.line()).isEqualTo(expected.line()));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String message = finding.message(locale);
            assertThat(message).endsWith(".").doesNotContain("\n");
            finding.value().map(Message::shown).ifPresent(value -> assertThat(message).contains(value));
            finding.parent().ifPresent(parent -> assertThat(message).contains("<" + parent + ">"));
            String line = locale.equals(Locale.ENGLISH) ? "line " : "Zeile ";
            finding.parentLine().ifPresent(number -> assertThat(message).contains("(" + line + number + ")"));
        }
    }

    @Test
    void everyFixture_isExpected() throws IOException {
        List<String> expected = invalid().map(Expected::file).sorted().toList();
        List<String> present = TestPaths.xmlBelow(FIXTURES.resolve("invalid")).stream()
                .map(f -> f.getFileName().toString()).sorted().toList();
        assertThat(present).isEqualTo(expected);
    }

    @Test
    void codesRaisedByTheFixtures_areKnown() throws IOException {
        assertThat(invalid().map(Expected::code)).isSubsetOf(FindingCode.all().keySet());
    }

    @Test
    void value_isNamedInTheFinding() throws IOException {
        Finding finding = VALIDATOR.validate(FIXTURES.resolve("invalid/attribute-value-not-a-date.xml"))
                .findings().get(0);

        assertThat(finding.value()).contains("7 October 1950");
        assertThat(finding.message()).contains("\"7 October 1950\"").contains("<date>").contains("<correspAction>")
                .contains("(line 24)");
        assertThat(finding.location().path()).endsWith("/correspAction[1]/date[1]");
    }

    record Expected(String file, String code, int line) {
        static Expected of(String row) {
            String[] cells = row.split("\t");
            return new Expected(cells[0], cells[1], Integer.parseInt(cells[2]));
        }
    }
}
