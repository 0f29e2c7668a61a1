package org.epistolary.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.epistolary.validation.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with several files together is found once, and nothing where they fit. */
class SetRulesTest {

    private static final Path SETS = TestPaths.RESOURCES.resolve("profile/sets");
    private static final Validator VALIDATOR = Validator.create();

    static Stream<String[]> sets() throws IOException {
        return Files.readAllLines(SETS.resolve("expected.tsv")).stream().skip(1).map(row -> row.split("\t"));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void mistake_raisesItsCodeOnItsLineAndNothingElse(String set, String file, String code, String line)
            throws IOException {
        List<Finding> findings = check(SETS.resolve(set));

        assertThat(findings).as(findings.toString()).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.code()).isEqualTo(code);
        assertThat(Path.of(finding.location().file())).isEqualTo(SETS.resolve(set).resolve(file));
        assertThat(finding.location().position().orElseThrow().line()).isEqualTo(Integer.parseInt(line));
        assertThat(finding.value()).isPresent();
        assertThat(finding.message()).endsWith(".");
    }

    @Test
    void filesThatFit_haveNoFindings() throws IOException {
        assertThat(check(SETS.resolve("whole"))).isEmpty();
    }

    @Test
    void partOfASet_mayPointToAFileThatLiesBeside() throws IOException {
        ValidationRun run = ValidationRun.of(VALIDATOR);
        run.check(SETS.resolve("whole/a.xml"));
        run.check(SETS.resolve("whole/c.xml"));

        assertThat(run.finish(List.of())).isEmpty();
    }

    @Test
    void settings_holdForTheSetToo() throws IOException {
        ValidationRun run = ValidationRun.of(VALIDATOR)
                .with(ValidationSettings.defaults().off("document-id-repeated"));
        run.check(SETS.resolve("document-id-repeated/a.xml"));
        run.check(SETS.resolve("document-id-repeated/b.xml"));

        assertThat(run.finish(List.of())).isEmpty();
    }

    private static List<Finding> check(Path folder) throws IOException {
        ValidationRun run = ValidationRun.of(VALIDATOR);
        List<Path> files = TestPaths.xmlBelow(folder);
        List<Finding> alone = new ArrayList<>();
        for (Path file : files) {
            alone.addAll(run.check(file).findings());
        }
        assertThat(alone).isEmpty();
        return run.finish(files.stream().map(Path::toString).toList()).stream()
                .flatMap(report -> report.findings().stream()).toList();
    }
}
