package org.epistolary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder in which there is more than TEI: a build, a catalog, a page. */
@Timeout(120)
class FoldersTest {

    @TempDir
    private Path folder;
    private Path letters;

    @BeforeEach
    void layOut() throws IOException {
        letters = Files.createDirectories(folder.resolve("letters/1950")).getParent();
        Files.copy(TestPaths.TELEGRAM, letters.resolve("1950/telegram.xml"));
        Files.writeString(letters.resolve("pom.xml"), "<project xmlns='http://maven.apache.org/POM/4.0.0'/>");
        Files.writeString(letters.resolve("1950/catalog.xml"), "<!DOCTYPE catalog SYSTEM 'catalog.dtd'>\n<catalog/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "html", "text", "list", "roundtrip"})
    void whatIsPlainlyNoTei_isPassedOverAndCounted(String command) throws IOException {
        Run run = run(command, letters);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err().lines()).containsExactly(
                letters.resolve("1950/catalog.xml") + ": Passed over, because it is not TEI: its root element is <catalog> "
                        + "in no namespace.",
                letters.resolve("pom.xml") + ": Passed over, because it is not TEI: its root element is <project> in the "
                        + "namespace http://maven.apache.org/POM/4.0.0.",
                "2 files are no TEI and were passed over.");
        assertThat(run.out()).doesNotContain("pom.xml", "catalog.xml");
        if (run.written() != null) {
            try (Stream<Path> written = Files.walk(run.written())) {
                assertThat(written.filter(Files::isRegularFile)).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "html", "text", "list", "roundtrip"})
    void namedByItself_suchAFileIsAMistake(String command) throws IOException {
        Run run = run(command, letters.resolve("pom.xml"), letters);

        assertThat(run.code()).isEqualTo(command.equals("validate") ? 1 : 2);
        assertThat(run.out() + run.err()).contains(letters.resolve("pom.xml") + ":1:1: ").contains("This is not TEI P5")
                .contains("2 files are no TEI and were passed over.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<TEI", "<TEI.2/>", "<TEI/>", "", "<!DOCTYPE TEI><TEI xmlns='http://www.tei-c.org/ns/1.0'/>"})
    void whatMayBeMeantAsTei_isAMistake(String content) throws IOException {
        Path file = Files.writeString(letters.resolve("1950/other.xml"), content);
        for (String command : List.of("validate", "html", "text", "list", "roundtrip")) {
            Run run = run(command, letters);

            assertThat(run.code()).as(command).isEqualTo(command.equals("validate") ? 1 : 2);
            assertThat(run.out() + run.err()).as(command).contains(file + ":1:");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "html", "text", "list", "roundtrip"})
    void aFolderWithoutTei_isSaid(String command) throws IOException {
        Files.delete(letters.resolve("1950/telegram.xml"));
        Run run = run(command, letters);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSizeBetween(4, 5)
                .contains(letters + ": There is no TEI in this folder, only 2 other XML files.");
    }

    @Test
    void noReport_namesWhatWasPassedOver() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("validate", letters.toString()));
        List<String> formats = List.of("lines", "text", "jsonl", "sarif", "junit", "github", "markdown", "html");
        for (String format : formats) {
            arguments.addAll(List.of("--report", format + "=" + folder.resolve("report." + format)));
        }
        arguments.addAll(List.of("--write-baseline", folder.resolve("baseline").toString()));
        assertThat(run(arguments, null).code()).isZero();
        for (String format : formats) {
            assertThat(folder.resolve("report." + format)).as(format).content().doesNotContain("pom.xml", "catalog.xml");
        }
        assertThat(folder.resolve("baseline")).content().doesNotContain("pom.xml", "catalog.xml");
    }

    @Test
    void examples_areAllWell() {
        Path examples = TestPaths.ROOT.resolve("examples");
        assertThat(run(List.of("roundtrip", examples.toString()), null)).satisfies(run -> {
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).isEqualTo("3 of 3 files byte-identical.\n");
        });
    }

    private Run run(String command, Path... paths) {
        List<String> arguments = new ArrayList<>(List.of(command));
        Stream.of(paths).map(Path::toString).forEach(arguments::add);
        Path out = null;
        if (!command.equals("validate") && !command.equals("list")) {
            out = folder.resolve("out-" + command);
            arguments.addAll(List.of("-o", out.toString()));
        }
        return run(arguments, out);
    }

    private static Run run(List<String> arguments, Path written) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        return new Run(code, out.toString().replace(System.lineSeparator(), "\n"), err.toString(), written);
    }

    private record Run(int code, String out, String err, Path written) {
    }
}
