package org.epistolary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.epistolary.TestPaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code validate} with its options: settings, reports, baselines, fixes. */
@Timeout(120)
class ValidateCommandTest {

    private static final Path INVALID = TestPaths.RESOURCES.resolve("profile/invalid");
    private static final String WARNING = INVALID.resolve("text-empty.xml").toString();
    private static final String ERROR = INVALID.resolve("attribute-unknown.xml").toString();
    private static final String WELL = TestPaths.TELEGRAM.toString();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"lines", "text", "jsonl", "sarif", "junit", "github", "markdown", "html"})
    void exitCode_isTheSameInEveryFormat(String format) {
        assertThat(run("--format", format, WELL).code()).isZero();
        assertThat(run("--format", format, WARNING).code()).isZero();
        assertThat(run("--format", format, ERROR).code()).isEqualTo(1);
        assertThat(run("--format", format, "--fail-on", "warning", WARNING).code()).isEqualTo(1);
        assertThat(run("--format", format, ERROR, folder.resolve("missing.xml").toString()).code()).isEqualTo(2);
    }

    @Test
    void severalReports_comeFromOneRun() throws IOException {
        Run run = run("--report", "sarif=" + folder.resolve("out/r.sarif"), "--report",
                "junit=" + folder.resolve("out/r.xml"), "--report", "html=" + folder.resolve("out/r.html"),
                "--report", "markdown=" + folder.resolve("out/r.md"), ERROR, WARNING);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("2 files checked: 1 error, 1 warning.");
        assertThat(Files.readString(folder.resolve("out/r.sarif"))).contains("\"attribute-unknown\"");
        assertThat(Files.readString(folder.resolve("out/r.xml"))).contains("<testsuite");
        assertThat(Files.readString(folder.resolve("out/r.html"))).startsWith("<!DOCTYPE html>");
        assertThat(Files.readString(folder.resolve("out/r.md"))).startsWith("# ");
    }

    @Test
    void config_changesSeveritiesLanguageAndFailure() throws IOException {
        Path config = Files.writeString(folder.resolve("epistolary.properties"),
                "severity.text-empty = error\nlanguage = de\n");
        Run run = run("--config", config.toString(), WARNING);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("error [text-empty] In <TEI> (Zeile 2): Der Text hat keine Worte.").contains("1 Datei geprüft");
        assertThat(run("--config", config.toString(), "--lang", "en", WARNING).out()).contains("1 file checked");
    }

    @Test
    void set_isCheckedTogether() {
        Run run = run(TestPaths.RESOURCES.resolve("profile/sets/document-id-repeated").toString());

        assertThat(run.out()).contains("b.xml:2:1: warning [document-id-repeated]").contains("2 files checked");
    }

    @Test
    void baseline_silencesWhatIsKnown_andNothingElse() throws IOException {
        Path letters = copy("attribute-unknown.xml");
        Path known = folder.resolve("known.tsv");
        Run written = run("--write-baseline", known.toString(), letters.toString());
        assertThat(written.code()).isZero();
        assertThat(written.err()).contains("1 finding written");

        Run run = run("--baseline", known.toString(), letters.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("1 file checked: 0 errors, 0 warnings. 1 finding is in the baseline.\n");

        Files.copy(INVALID.resolve("element-unknown.xml"), letters.resolve("b.xml"));
        Run more = run("--baseline", known.toString(), letters.toString());
        assertThat(more.code()).isEqualTo(1);
        assertThat(more.out()).contains("[element-unknown]").doesNotContain("[attribute-unknown]");
    }

    @Test
    void fix_changesTheFileAndSaysSo() throws IOException {
        Path letters = copy("corresp-action-type.xml");
        Path file = letters.resolve("corresp-action-type.xml");
        String before = Files.readString(file);
        Run run = run("--fix", letters.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("1 file checked: 0 errors, 0 warnings.\n");
        assertThat(run.err()).contains("[corresp-action-type] Change type=\"sentBy\" to type=\"sent\"");
        assertThat(Files.readString(file)).isEqualTo(before.replace("sentBy", "sent"));
    }

    @Test
    void dryRun_printsADiffAndChangesNothing() throws IOException {
        Path letters = copy("corresp-action-type.xml");
        Path file = letters.resolve("corresp-action-type.xml");
        Run run = run("--fix", "--dry-run", letters.toString());

        assertThat(run.out()).startsWith("--- a/" + file + "\n+++ b/" + file + "\n@@ -21,7 +21,7 @@\n")
                .contains("\n-        <correspAction type=\"sentBy\">\n+        <correspAction type=\"sent\">\n");
        assertThat(run.err()).isEmpty();
        assertThat(file).hasSameBinaryContentAs(INVALID.resolve("corresp-action-type.xml"));
    }

    @Test
    void fix_leavesAloneWhatIsSwitchedOff() throws IOException {
        Path letters = copy("corresp-action-type.xml");
        Path config = Files.writeString(folder.resolve("c.properties"), "severity.corresp-action-type = off\n");
        run("--fix", "--config", config.toString(), letters.toString());

        assertThat(letters.resolve("corresp-action-type.xml"))
                .hasSameBinaryContentAs(INVALID.resolve("corresp-action-type.xml"));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "1, 8"})
    void output_doesNotDependOnThreads(String few, String many) {
        assertThat(run("--threads", few, "--format", "jsonl", INVALID.toString()).out())
                .isEqualTo(run("--threads", many, "--format", "jsonl", INVALID.toString()).out())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format sideways", "--report sarif", "--report sarif=", "--fail-on never", "--dry-run",
        "--max -1", "--threads -2", "--lang tlh", "--config missing.properties", "--baseline missing.tsv"})
    void absurdOptions_endWithCode2AndASentence(String options) {
        List<String> arguments = new ArrayList<>(List.of(options.split(" ")));
        arguments.add(WELL);
        Run run = run(arguments.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ").doesNotContain("Exception");
    }

    @Test
    void codeThatNoFindingHas_isSaid_andChangesNothing() throws IOException {
        Path config = Files.writeString(folder.resolve("epistolary.properties"),
                "severity.text-emty = error\nseverity.text-empty = off\nseverity.house-rule = error\n");
        Run profile = run("--config", config.toString(), WARNING);

        assertThat(profile.code()).isZero();
        assertThat(profile.err().lines()).containsExactly(
                config + ": severity.house-rule: No finding has this code. Correct it or take it out.",
                config + ": severity.text-emty: No finding has this code; the nearest is text-empty. Correct it or take "
                        + "it out.");
        Run own = run("--config", config.toString(), "--schema", TestPaths.SCHEMA.resolve("epistolary.sch").toString(),
                WARNING);
        assertThat(own.err().lines()).containsExactly(config + ": severity.text-emty: No finding has this code; the "
                + "nearest is text-empty. Correct it, unless a rule of yours has it.");
    }

    private Path copy(String fixture) throws IOException {
        Path letters = Files.createDirectories(folder.resolve("letters"));
        Files.copy(INVALID.resolve(fixture), letters.resolve(fixture));
        return letters;
    }

    private static Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("validate"));
        all.addAll(List.of(arguments));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
        return new Run(code, out.toString().replace(System.lineSeparator(), "\n"),
                err.toString().replace(System.lineSeparator(), "\n"));
    }

    private record Run(int code, String out, String err) {
    }
}
