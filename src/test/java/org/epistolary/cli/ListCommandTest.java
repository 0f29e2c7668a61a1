package org.epistolary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.epistolary.TestPaths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code list}: a row for each letter, a message for each file that cannot be read. */
@Timeout(60)
class ListCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return new CommandLine(new ListCommand()).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .execute(args);
    }

    @BeforeEach
    void fill() throws IOException {
        Files.copy(TestPaths.TELEGRAM, folder.resolve("b.xml"));
        Files.writeString(folder.resolve("a.xml"), """
                <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="a"><teiHeader/><text><body>
                  <p/></body></text></TEI>""");
    }

    @Test
    void table_isTheDefault_inTheOrderOfNames() {
        assertThat(run(folder.toString())).isZero();

        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).startsWith(folder.resolve("a.xml") + "  a ");
        assertThat(lines.get(2)).startsWith(folder.resolve("b.xml").toString()).contains("Roshchin (#roshchin)")
                .contains("1950-10-07").contains("RGASPI, f. 558, op. 11, d. 334, ll. 0126-0128");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void csv() {
        assertThat(run("--format", "csv", folder.toString())).isZero();
        assertThat(out.toString().split("\r\n")).hasSize(3)
                .satisfies(lines -> assertThat(lines[0]).startsWith("file,id,kind,"));
    }

    @Test
    void json() {
        assertThat(run("--format", "JSON", folder.resolve("b.xml").toString())).isZero();
        assertThat(out.toString()).startsWith("[\n{\"file\": ").endsWith("}\n]\n").contains("\"kind\": \"telegram\"");
    }

    @Test
    void brokenFiles_areMessages_andTheRestGoesOn() throws IOException {
        Files.writeString(folder.resolve("aa.xml"), "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">");
        Files.writeString(folder.resolve("ab.xml"), "");

        assertThat(run("--format", "json", folder.toString())).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2).anySatisfy(line -> assertThat(line).contains("aa.xml"))
                .anySatisfy(line -> assertThat(line).contains("ab.xml"));
        assertThat(out.toString().lines()).hasSize(4);
        assertThat(out.toString()).endsWith("]\n");
    }

    @Test
    void unknownFormat_isRefused() {
        assertThat(run("--format", "xlsx", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("table, csv or json");
    }

    @Test
    void aRowForEveryRealLetter() {
        int files = TestPaths.corpora().size();

        assertThat(run("--format", "csv", TestPaths.given("epistolary.corpora").toString())).isZero();
        assertThat(out.toString().split("\r\n")).hasSizeGreaterThan(files);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aLargeVolume_hasTheRowsThatASmallOneHas() throws IOException {
        String letter = """
                <TEI xml:id="l%d"><teiHeader><profileDesc><correspDesc><correspAction type="sent">
                  <persName ref="#p">Ada</persName></correspAction></correspDesc></profileDesc></teiHeader>
                  <text><body><p>%s</p></body></text></TEI>
                """;
        for (int length : new int[] {1, 700_000}) {
            Files.writeString(folder.resolve("v.xml"), "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\">"
                    + letter.formatted(1, "x".repeat(length)) + letter.formatted(2, "y".repeat(length))
                    + "</teiCorpus>");
            assertThat(run("--format", "csv", folder.resolve("v.xml").toString())).isZero();
        }
        List<String> rows = out.toString().lines().toList();
        assertThat(rows).hasSize(6);
        assertThat(rows.subList(3, 6)).isEqualTo(rows.subList(0, 3));
        assertThat(rows.get(5)).contains("l2").contains("Ada");
    }
}
