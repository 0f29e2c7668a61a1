package org.epistolary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.epistolary.TestPaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of {@code html} and {@code text} for jobs and stylesheets. */
@Timeout(60)
class ExportCommandTest {

    private static final String GOOD = TestPaths.TELEGRAM.toString();
    private static final String OVERLAY = TestPaths.ROOT.resolve("examples/overlays/persons.xsl").toString();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"html", "text"})
    void helpParams_needsNoFileAndListsAll(String command) {
        Run run = run(command, "--help-params");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("view  xs:string  default 'reading'\n    'reading': corrected");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpParams_ofAStylesheet_listsItsOwn() {
        assertThat(run("html", "--help-params", "--stylesheet", OVERLAY).out())
                .contains("person-class  xs:string  default 'person'\n    The class of the mark.\n");
    }

    @Test
    void helpLabels_listsAFileThatLabelsTakes() throws IOException {
        Run german = run("html", "--help-labels", "--lang", "de");
        Path labels = Files.writeString(folder.resolve("own.properties"),
                german.out().replace("sent = Absender", "sent = Von"));

        Run run = run("html", GOOD, "-o", page().toString(), "--lang", "de", "--labels", labels.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(page()).content().contains("<dt>Von</dt>", "<dt>Empfänger</dt>");
    }

    @Test
    void labelsThatAreNotThere_areNamed() {
        Run run = run("html", GOOD, "-o", page().toString(), "--lang", "fr", "--labels", "fr.properties");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("fr.properties: There is no such file").hasLineCount(1);
    }

    @Test
    void unknownElements_areListedAndTheFilesAreDone() throws IOException {
        for (String name : new String[] {"a", "b"}) {
            Files.writeString(folder.resolve(name + ".xml"), "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/>"
                    + "<text><body><p>an <frame>oak</frame> gate</p></body></text></TEI>");
        }

        Run run = run("text", folder.toString(), "-o", folder.resolve("out").toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo(folder.resolve("a.xml")
                + ": No rule knows <frame>; its content is rendered. 2 times in 2 files." + System.lineSeparator());
        assertThat(folder.resolve("out/a.txt")).hasContent("an oak gate");
    }

    @Test
    void stylesheetAndParameter_areUsed() {
        Run run = run("html", GOOD, "-o", page().toString(), "--stylesheet", OVERLAY, "--param", "person-class=who");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(page()).content().contains("<mark class=\"who\">");
    }

    @Test
    void unknownParameter_isNamedWithTheKnownOnes() {
        Run run = run("html", GOOD, "-o", page().toString(), "--param", "veiw=reading");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("Parameter veiw: ").contains("hyphens, ").contains("view").hasLineCount(1);
        assertThat(page()).doesNotExist();
    }

    @Test
    void badStylesheet_isOneSentenceWithFileAndLine() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.xsl"), Files.readString(Path.of(OVERLAY))
                .replace("mode=\"html\"", "mode=\"page\""));
        Run run = run("html", GOOD, "-o", page().toString(), "--stylesheet", bad.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(bad + ":").contains("There is no mode page").hasLineCount(1);
    }

    @Test
    void incremental_saysWhatWasDone() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Path out = folder.resolve("out");
        Files.copy(TestPaths.TELEGRAM, in.resolve("a.xml"));
        Files.copy(TestPaths.TELEGRAM, in.resolve("b.xml"));

        assertThat(incremental(in, out)).isEqualTo("2 files rendered, 0 unchanged.\n");
        assertThat(incremental(in, out)).isEqualTo("0 files rendered, 2 unchanged.\n");
        Files.delete(in.resolve("b.xml"));
        assertThat(incremental(in, out)).startsWith(out.resolve("b.txt") + ": Its input is no longer there.")
                .endsWith("0 files rendered, 1 unchanged.\n");
    }

    @Test
    void noThreads_areRefused() {
        Run run = run("text", GOOD, "-o", page().toString(), "--threads", "0");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("--threads 0: It takes at least one.\n");
    }

    private String incremental(Path in, Path out) {
        return run("text", in.toString(), "-o", out.toString(), "--incremental").out();
    }

    private Path page() {
        return folder.resolve("page.html");
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
}
