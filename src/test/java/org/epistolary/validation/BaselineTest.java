package org.epistolary.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.epistolary.TestPaths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a baseline knows stays known while the file changes elsewhere; what is new is told. */
class BaselineTest {

    private static final Validator VALIDATOR = Validator.create();

    @TempDir
    private Path folder;

    private Path letter;
    private Path file;

    @BeforeEach
    void record() throws IOException {
        letter = folder.resolve("letters/a.xml");
        Files.createDirectories(letter.getParent());
        Files.copy(TestPaths.RESOURCES.resolve("profile/invalid/pointer-unresolved.xml"), letter);
        file = folder.resolve("known.tsv");
        Baseline.Recorder recorder = new Baseline.Recorder(file);
        recorder.add(VALIDATOR.validate(letter));
        recorder.write();
    }

    @Test
    void knownFinding_isNotTold() throws IOException {
        ValidationReport report = report();

        assertThat(report.findings()).isEmpty();
        assertThat(report.known()).isEqualTo(1);
    }

    @Test
    void editsElsewhere_doNotMatter() throws IOException {
        edit("<body>", "<body>\n\n\n<div type=\"note\"><p>Put in before the letter.</p></div>\n");
        edit("<title>", "<title>Another title: ");

        assertThat(report().findings()).isEmpty();
    }

    @Test
    void sameMistakeOnceMore_isNew() throws IOException {
        edit("<p xml:id=\"first\">", "<p><persName ref=\"#nobody\">X</persName></p><p xml:id=\"first\">");

        assertThat(report().findings()).hasSize(1);
    }

    @Test
    void otherValueAtTheSamePlace_isNew() throws IOException {
        String value = VALIDATOR.validate(letter).findings().get(0).value().orElseThrow();
        edit(value, value + "x");

        assertThat(report().findings()).hasSize(1);
    }

    @Test
    void equalFindings_areKnownAsOftenAsTheyWere() throws IOException {
        edit("<persName ref=", "<persName ref=\"#gone\">G</persName><persName ref=");
        Baseline.Recorder recorder = new Baseline.Recorder(file);
        recorder.add(VALIDATOR.validate(letter));
        recorder.write();
        edit("<persName ref=\"#gone\">G</persName>",
                "<persName ref=\"#gone\">G</persName><persName ref=\"#gone\">G</persName>");

        assertThat(report().findings()).hasSize(1);
        assertThat(report().known()).isEqualTo(2);
    }

    @Test
    void otherFile_isRefusedByName() throws IOException {
        Files.writeString(file, "something else\n");
        assertThatThrownBy(() -> Baseline.read(file)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("known.tsv");
    }

    @Test
    void brokenEntry_isNamedByItsLine() throws IOException {
        Files.writeString(file, Files.readString(file) + "nonsense\n");
        assertThatThrownBy(() -> Baseline.read(file)).hasMessageContaining("known.tsv:3");
    }

    @Test
    void whatIsKnownOfASet_isCountedToo() throws IOException {
        Path set = TestPaths.RESOURCES.resolve("profile/sets/document-id-repeated");
        Baseline.Recorder recorder = new Baseline.Recorder(file);
        checkSet(ValidationRun.of(VALIDATOR), set).forEach(recorder::add);
        recorder.write();

        assertThat(checkSet(ValidationRun.of(VALIDATOR).with(Baseline.read(file)), set)).singleElement()
                .satisfies(report -> {
                    assertThat(report.findings()).isEmpty();
                    assertThat(report.known()).isEqualTo(1);
                });
    }

    private static List<ValidationReport> checkSet(ValidationRun run, Path set) throws IOException {
        List<Path> files = TestPaths.xmlBelow(set);
        for (Path each : files) {
            run.check(each);
        }
        return run.finish(files.stream().map(Path::toString).toList());
    }

    private ValidationReport report() throws IOException {
        return VALIDATOR.validate(letter).without(Baseline.read(file));
    }

    private void edit(String old, String fresh) throws IOException {
        String text = Files.readString(letter);
        assertThat(text).contains(old);
        int at = text.indexOf(old);
        Files.writeString(letter, text.substring(0, at) + fresh + text.substring(at + old.length()));
    }
}
