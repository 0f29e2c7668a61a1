package org.epistolary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line prints and with which code it ends, on good, bad and absurd input. */
@Timeout(60)
class CommandLineTest {

    private static final String GOOD = TestPaths.TELEGRAM.toString();

    @TempDir
    private Path folder;

    @Test
    void roundtrip_ofTheTelegram_isByteIdentical() {
        Run run = run("roundtrip", GOOD);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("1 of 1 file byte-identical.\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void roundtrip_ofRealLetters_isByteIdentical() {
        int letters = TestPaths.corpora().size();
        Run run = run("roundtrip", TestPaths.given("epistolary.corpora").toString());

        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).isEqualTo(letters + " of " + letters + " files byte-identical.\n");
    }

    @Test
    void roundtrip_withOutput_keepsTheRelativePaths() throws IOException {
        Path below = Files.createDirectories(folder.resolve("in/a/b"));
        Files.copy(TestPaths.TELEGRAM, below.resolve("t.xml"));

        Run run = run("roundtrip", folder.resolve("in").toString(), "-o", folder.resolve("out").toString());

        assertThat(run.code()).isZero();
        assertThat(folder.resolve("out/a/b/t.xml")).hasSameBinaryContentAs(TestPaths.TELEGRAM);
    }

    @Test
    void validate_ofTheTelegram_findsNothing() {
        Run run = run("validate", GOOD);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("1 file checked: 0 errors, 0 warnings.\n");
    }

    @Test
    void validate_ofAMistake_namesPlaceCodeAndCure() {
        Path file = TestPaths.RESOURCES.resolve("profile/invalid/attribute-unknown.xml");
        Run run = run("validate", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(file + ":37:48: error [attribute-unknown] The attribute subtyepe");
    }

    @Test
    void validate_withWarningsOnly_isWell() {
        Run run = run("validate", TestPaths.RESOURCES.resolve("profile/invalid/text-empty.xml").toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("warning [text-empty]").contains("0 errors, 1 warning.");
    }

    @Test
    void validate_withSchemaThatIsWrong_saysWhere() throws IOException {
        Path schema = write("bad.rng", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>\n<start>\n<nothing/></start>"
                + "</grammar>");
        Run run = run("validate", "--schema", schema.toString(), GOOD);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("bad.rng:3:").doesNotContain("\tat ");
    }

    @Test
    void html_ofOneFile_writesThatFile() throws IOException {
        Path page = folder.resolve("new/page.html");
        Run run = run("html", GOOD, "-o", page.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE").contains("25348");
    }

    @Test
    void text_ofAFolder_writesAFolder() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in/sub"));
        Files.copy(TestPaths.TELEGRAM, in.resolve("t.xml"));
        Path out = folder.resolve("out");
        Run run = run("text", folder.resolve("in").toString(), "-o", out.toString(), "--metadata", "--width", "72");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(out.resolve("sub/t.txt"))).contains("RGASPI");
    }

    @Test
    void output_thatIsTheInput_isRefused() throws IOException {
        Path file = folder.resolve("t.xml");
        Files.copy(TestPaths.TELEGRAM, file);
        Run run = run("html", file.toString(), "-o", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("input itself");
        assertThat(file).hasSameBinaryContentAs(TestPaths.TELEGRAM);
    }

    @Test
    void outputs_ofTwoFilesOfOneName_areRefused() throws IOException {
        for (String name : List.of("a", "b")) {
            Files.copy(TestPaths.TELEGRAM, Files.createDirectories(folder.resolve(name)).resolve("t.xml"));
        }
        Run run = run("text", folder.resolve("a/t.xml").toString(), folder.resolve("b/t.xml").toString(),
                "-o", folder.resolve("out").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("overwrite");
        assertThat(folder.resolve("out/t.txt")).exists();
    }

    static Stream<Bad> bad() {
        String tei = "<TEI xmlns='http://www.tei-c.org/ns/1.0'>";
        return Stream.of(
                new Bad("empty", "", ":1:1: ", "empty"),
                new Bad("blank", " \n\t", ":1:1: ", "empty"),
                new Bad("not XML", "Dear Sir,\n", ":1:1: ", "not XML"),
                new Bad("not well-formed", tei + "\n<text>\n</txt></TEI>", ":3:", "well-formed"),
                new Bad("cut off", tei + "\n<text>", ":2:", "well-formed"),
                new Bad("no namespace", "<TEI><text/></TEI>", ":1:1: ", "<TEI> in no namespace"),
                new Bad("TEI P4", "<TEI.2><teiHeader/></TEI.2>", ":1:1: ", "<TEI.2>"),
                new Bad("unknown encoding", "<?xml version='1.0' encoding='klingon'?>" + tei + "</TEI>", ":1:1: ",
                        "klingon"),
                new Bad("declared UTF-16", "<?xml version='1.0' encoding='UTF-16'?>" + tei + "</TEI>", ":1:1: ",
                        "UTF-16"),
                new Bad("DOCTYPE", "<!DOCTYPE TEI SYSTEM 'http://127.0.0.1:9/tei.dtd'>\n" + tei + "</TEI>", ":1:1: ",
                        "DOCTYPE"),
                new Bad("external entity", "<!DOCTYPE TEI [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + tei
                        + "&x;</TEI>", ":1:1: ", "DOCTYPE"),
                new Bad("undeclared entity", tei + "\n&nbsp;</TEI>", ":2:", "nbsp"),
                new Bad("100,000 deep", tei + "<p>".repeat(100_000), ":1:", "deep"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void badFile_isOneFindingOfValidate(Bad bad) throws IOException {
        Path file = write("bad.xml", bad.content());
        Run run = run("validate", file.toString(), GOOD);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out()).startsWith(file + bad.place()).contains(bad.words()).contains("2 files checked");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void badFile_doesNotStopTheOthers(Bad bad) throws IOException {
        Path file = write("in/bad.xml", bad.content());
        Files.copy(TestPaths.TELEGRAM, folder.resolve("in/good.xml"));
        for (String command : List.of("html", "text", "roundtrip")) {
            Path out = folder.resolve(command);
            Run run = run(command, folder.resolve("in").toString(), "-o", out.toString());

            assertThat(run.code()).as(command).isEqualTo(2);
            assertThat(run.err().lines()).as(command).hasSize(1);
            assertThat(run.err()).startsWith(file + bad.place()).contains(bad.words()).doesNotContain("\tat ");
            try (Stream<Path> written = Files.list(out)) {
                assertThat(written).as(command).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "html", "text", "roundtrip"})
    void missingFile_isNamedAndTheOthersAreDone(String command) {
        String missing = folder.resolve("missing.xml").toString();
        String out = folder.resolve("out").toString();
        Run run = command.equals("validate") ? run(command, missing, GOOD) : run(command, missing, GOOD, "-o", out);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(missing + ": There is no such file or folder. Check the name.\n"
                + (command.equals("validate") ? "Not everything could be checked; see the messages above.\n" : ""));
    }

    @Test
    void folderWithoutXml_isSaid() {
        Run run = run("validate", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no *.xml file");
    }

    static Stream<List<String>> absurd() {
        return Stream.of(List.of(), List.of("frobnicate"), List.of("validate"), List.of("html", GOOD),
                List.of("html", GOOD, "-o"), List.of("html", GOOD, "-o", "target/absurd", "--view", "sideways"),
                List.of("text", GOOD, "-o", "target/absurd", "--lang", "tlh"), List.of("text", GOOD, "-o", "target/absurd", "--width", "-3"),
                List.of("validate", "--schema", "no.such", GOOD), List.of("validate", "--schema", "missing.rng", GOOD),
                List.of("validate", "--unknown", GOOD), List.of("validate", "\0"));
    }

    @ParameterizedTest
    @MethodSource("absurd")
    void absurdArguments_endWithCode2AndASentence(List<String> arguments) {
        Run run = run(arguments.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "validate", "html", "text", "roundtrip"})
    void helpAndVersion_areEverywhere(String command) {
        for (String option : List.of("--help", "--version")) {
            Run run = command.isEmpty() ? run(option) : run(command, option);

            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("epistolary").doesNotContain("unknown");
        }
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(code, out.toString().replace(System.lineSeparator(), "\n"),
                err.toString().replace(System.lineSeparator(), "\n"));
    }

    private record Run(int code, String out, String err) {
    }

    private record Bad(String name, String content, String place, String words) {
        @Override
        public String toString() {
            return name;
        }
    }
}
