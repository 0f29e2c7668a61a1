package org.epistolary.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many files at once: the same bytes on any number of threads, and only what changed. */
@Timeout(120)
class ExportJobTest {

    private static final int LETTERS = 12;

    @TempDir
    private Path folder;
    private Path in;
    private Path out;

    @BeforeEach
    void layOut() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
        for (int i = 0; i < LETTERS; i++) {
            letter("part" + i % 3 + "/letter" + i, "Letter " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 16})
    void bytes_areTheSameOnAnyNumberOfThreads(int threads) throws IOException {
        ExportJob.builder(HtmlRenderer.create(), folder.resolve("once")).threads(1).build().run(in);
        ExportReport report = ExportJob.builder(HtmlRenderer.create(), out).threads(threads).build().run(in);

        assertThat(report).isEqualTo(new ExportReport(LETTERS, 0, List.of(), Map.of(), List.of(), List.of()));
        assertThat(contents(out)).hasSize(LETTERS).containsKey("part1/letter4.html")
                .usingRecursiveComparison().isEqualTo(contents(folder.resolve("once")));
    }

    @Test
    void realLetters_giveTheSameBytesOnAnyNumberOfThreads() throws IOException {
        Path letters = TestPaths.given("epistolary.corpora");
        Map<String, byte[]> once = null;
        for (int threads : List.of(1, 2, 4)) {
            Path place = folder.resolve("t" + threads);
            ExportJob.builder(HtmlRenderer.create(), place).threads(threads).build().run(letters);
            ExportJob.builder(TextRenderer.create(), place).threads(threads).incremental(threads == 4).build()
                    .run(letters);
            Map<String, byte[]> contents = contents(place);
            contents.remove(ExportState.FILE);
            once = once == null ? contents : once;
            assertThat(contents.keySet()).isEqualTo(once.keySet()).hasSize(2 * TestPaths.corpora().size());
            once.forEach((name, bytes) -> assertThat(contents.get(name)).as(name).isEqualTo(bytes));
        }
    }

    @Test
    void failures_areListedInOrderAndTheRestIsDone() throws IOException {
        Files.writeString(in.resolve("part0/bad.xml"), "<TEI");
        Files.writeString(in.resolve("part2/worse.xml"), "");
        ExportReport report = ExportJob.builder(TextRenderer.create(), out).threads(4).build().run(in);

        assertThat(report.rendered()).isEqualTo(LETTERS);
        assertThat(report.failures()).extracting(ExportFailure::input)
                .containsExactly(in.resolve("part0/bad.xml"), in.resolve("part2/worse.xml"));
        assertThat(report.failures()).allSatisfy(failure -> assertThat(failure.cause()).isInstanceOf(IOException.class)
                .hasMessageStartingWith(failure.input() + ":1:"));
        assertThat(contents(out)).hasSize(LETTERS);
    }

    @Test
    void whatIsPlainlyNoTei_isPassedOver() throws IOException {
        Path pom = Files.writeString(in.resolve("part1/pom.xml"), "<project/>");
        ExportReport report = ExportJob.builder(TextRenderer.create(), out).build().run(in);

        assertThat(report.rendered()).isEqualTo(LETTERS);
        assertThat(report.failures()).isEmpty();
        assertThat(report.foreign()).singleElement().satisfies(foreign -> {
            assertThat(foreign.file()).isEqualTo(pom);
            assertThat(foreign.root().getLocalPart()).isEqualTo("project");
        });
        assertThat(contents(out)).hasSize(LETTERS);
        ExportReport named = ExportJob.builder(TextRenderer.create(), out).build()
                .run(List.of(new ExportItem(pom, Path.of("pom.txt"))));
        assertThat(named.failures()).hasSize(1);
        assertThat(named.foreign()).isEmpty();
    }

    @Test
    void progress_countsToTheEnd() throws IOException {
        List<String> seen = new ArrayList<>();
        ExportJob.builder(TextRenderer.create(), out).threads(4).progress((files, all) -> seen.add(files + "/" + all))
                .build().run(in);

        assertThat(seen).hasSize(LETTERS).startsWith("1/12").endsWith("12/12").doesNotHaveDuplicates();
    }

    @Test
    void incremental_rendersOnlyWhatChanged() throws IOException {
        assertThat(incremental(TextRenderer.create()).rendered()).isEqualTo(LETTERS);
        byte[] remembered = Files.readAllBytes(out.resolve(ExportState.FILE));
        FileTime old = FileTime.fromMillis(0);
        for (String name : contents(out).keySet()) {
            Files.setLastModifiedTime(out.resolve(name), old);
        }
        letter("part0/letter3", "Another letter");

        ExportReport report = incremental(TextRenderer.create());

        assertThat(report.rendered()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(LETTERS - 1);
        assertThat(out.resolve("part0/letter3.txt")).hasContent("Another letter");
        assertThat(Files.getLastModifiedTime(out.resolve("part0/letter6.txt"))).isEqualTo(old);
        letter("part0/letter3", "Letter 3");
        incremental(TextRenderer.create());
        assertThat(Files.readAllBytes(out.resolve(ExportState.FILE))).isEqualTo(remembered);
    }

    @Test
    void incremental_rendersAllWhenAParameterOrTheStylesheetChanged() throws IOException {
        Path overlay = Files.writeString(folder.resolve("o.xsl"),
                OverlayTest.sheet("<xsl:import href='resource:/org/epistolary/transform/text.xsl'/>"));
        incremental(TextRenderer.create());

        assertThat(incremental(TextRenderer.builder().parameter("view", "diplomatic").build()).rendered())
                .isEqualTo(LETTERS);
        assertThat(incremental(TextRenderer.builder().stylesheet(overlay).build()).rendered()).isEqualTo(LETTERS);
        assertThat(incremental(TextRenderer.builder().stylesheet(overlay).build()).rendered()).isZero();
        Files.writeString(overlay, Files.readString(overlay) + "<!-- changed -->");
        assertThat(incremental(TextRenderer.builder().stylesheet(overlay).build()).rendered()).isEqualTo(LETTERS);
    }

    @Test
    void incremental_rendersAgainWhatIsGoneOrWasChangedByHand() throws IOException {
        incremental(TextRenderer.create());
        Files.delete(out.resolve("part0/letter0.txt"));
        Files.writeString(out.resolve("part1/letter1.txt"), "by hand");

        assertThat(incremental(TextRenderer.create()).rendered()).isEqualTo(2);
        assertThat(out.resolve("part0/letter0.txt")).hasContent("Letter 0");
        assertThat(out.resolve("part1/letter1.txt")).hasContent("Letter 1");
    }

    @Test
    void incremental_listsOutputsWithoutInputAndLeavesThem() throws IOException {
        incremental(TextRenderer.create());
        Files.delete(in.resolve("part1/letter1.xml"));
        Path orphan = out.resolve("part1/letter1.txt");

        assertThat(incremental(TextRenderer.create()).orphans()).containsExactly(orphan);
        assertThat(incremental(TextRenderer.create()).orphans()).containsExactly(orphan);
        assertThat(orphan).exists();
        Files.delete(orphan);
        assertThat(incremental(TextRenderer.create()).orphans()).isEmpty();
    }

    @Test
    void incremental_triesAgainWhatFailed() throws IOException {
        Files.writeString(in.resolve("bad.xml"), "<TEI");
        incremental(TextRenderer.create());

        assertThat(incremental(TextRenderer.create()).failures()).hasSize(1);
        letter("bad", "Good now");
        assertThat(incremental(TextRenderer.create()).rendered()).isEqualTo(1);
    }

    @Test
    void incremental_doesNotTrustAFileOfAnotherKind() throws IOException {
        incremental(TextRenderer.create());
        Files.write(out.resolve(ExportState.FILE), new byte[] {(byte) 0xFF, 0, 10, 9, 9, 9});

        assertThat(incremental(TextRenderer.create()).rendered()).isEqualTo(LETTERS);
    }

    @Test
    void outputThatIsAnInput_isRefused() throws IOException {
        Path file = in.resolve("part0/letter0.xml");
        byte[] before = Files.readAllBytes(file);
        ExportReport report = ExportJob.builder(TextRenderer.create(), in).build()
                .run(List.of(new ExportItem(file, Path.of("part0/letter0.xml"))));

        assertThat(report.failures()).singleElement().satisfies(failure ->
                assertThat(failure.cause()).hasMessageContaining("input itself"));
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void outputsOfOneName_areRefusedButTheFirst() throws IOException {
        List<ExportItem> items = Stream.of("part0/letter0", "part1/letter1", "part2/letter2")
                .map(name -> new ExportItem(in.resolve(name + ".xml"), Path.of("same.txt"))).toList();
        ExportReport report = ExportJob.builder(TextRenderer.create(), out).threads(4).build().run(items);

        assertThat(report.failures()).extracting(ExportFailure::input)
                .containsExactly(items.get(1).input(), items.get(2).input());
        assertThat(out.resolve("same.txt")).hasContent("Letter 0");
    }

    @Test
    void noThreads_areRefused() {
        ExportJob.Builder builder = ExportJob.builder(TextRenderer.create(), out);

        assertThatThrownBy(() -> builder.threads(0)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one");
    }

    private ExportReport incremental(Renderer renderer) throws IOException {
        return ExportJob.builder(renderer, out).incremental(true).build().run(in);
    }

    private void letter(String name, String text) throws IOException {
        Path file = in.resolve(name + ".xml");
        Files.createDirectories(file.getParent());
        String start = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body><p>";
        Files.write(file, (start + text + "</p></body></text></TEI>").getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return contents;
    }
}
