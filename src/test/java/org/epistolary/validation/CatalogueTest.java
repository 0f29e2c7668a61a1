package org.epistolary.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The seeded mistakes: each code there is has a file, or a set of files, that raises it and nothing else. */
class CatalogueTest {

    private static final Path PROFILE = TestPaths.RESOURCES.resolve("profile");
    private static final Path DECLARED = PROFILE.resolve("declared");
    private static final Validator VALIDATOR = declared();

    static Stream<ProfileTest.Expected> declaring() throws IOException {
        return rows("declared").map(ProfileTest.Expected::of);
    }

    /** What goes wrong with the schemas that a document names itself. */
    @ParameterizedTest
    @MethodSource("declaring")
    void mistake_raisesItsCodeOnItsLineAndNothingElse(ProfileTest.Expected expected) throws IOException {
        ValidationReport report = VALIDATOR.validate(DECLARED.resolve(expected.file()));

        assertThat(report.findings()).as(report.toString()).hasSize(1);
        Finding finding = report.findings().get(0);
        assertThat(finding.code()).isEqualTo(expected.code());
        assertThat(finding.location().position().orElseThrow().line()).isEqualTo(expected.line());
        assertThat(finding.message()).endsWith(".").doesNotContain("\n");
        assertThat(finding.message(Locale.GERMAN)).endsWith(".").doesNotContain("\n");
    }

    @Test
    void everyCode_isRaisedByAFixture() throws IOException {
        Set<String> raised = new TreeSet<>();
        rows("invalid").map(row -> row.split("\t")[1]).forEach(raised::add);
        rows("declared").map(row -> row.split("\t")[1]).forEach(raised::add);
        rows("sets").map(row -> row.split("\t")[2]).forEach(raised::add);
        // for what no rule can do by itself: each is guarded, so that the others go on
        raised.add("schematron-failed");
        assertThat(raised).isEqualTo(FindingCode.all().keySet());
    }

    @Test
    void everyDeclaringFile_isExpected() throws IOException {
        List<String> expected = declaring().map(ProfileTest.Expected::file).sorted().toList();
        assertThat(TestPaths.xmlBelow(DECLARED).stream().map(f -> f.getFileName().toString()).sorted().toList())
                .isEqualTo(expected);
    }

    private static Stream<String> rows(String folder) throws IOException {
        return Files.readAllLines(PROFILE.resolve(folder).resolve("expected.tsv")).stream().skip(1);
    }

    private static Validator declared() {
        try {
            return Validator.builder().declaredSchemas().build();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
