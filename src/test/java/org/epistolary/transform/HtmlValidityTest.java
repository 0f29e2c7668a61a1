package org.epistolary.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.epistolary.NuHtmlChecker;
import org.epistolary.TestPaths;
import org.epistolary.io.TeiParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page, in both views, is HTML without an error, and without a warning but one: a letter keeps the Unicode normal
 * form in which it was transcribed.
 */
class HtmlValidityTest {

    @TempDir
    Path folder;

    @Test
    void badPage_isFound() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("bad.html"), "<!DOCTYPE html><html lang=en><title>t</title><p><p id=a><b id=a>");
        assertThat(NuHtmlChecker.check(folder)).anyMatch(line -> line.contains("Duplicate ID"));
    }

    @Test
    void examplesAndFixtures_areValid() throws IOException, InterruptedException {
        render(Stream.of("examples", "src/test/resources").map(TestPaths.ROOT::resolve).toList());
        assertThat(findings()).isEmpty();
    }

    @Test
    void realLetters_areValid() throws IOException, InterruptedException {
        render(List.of(TestPaths.given("epistolary.corpora")));
        assertThat(findings()).isEmpty();
    }

    private List<String> findings() throws IOException, InterruptedException {
        return NuHtmlChecker.check(folder).stream()
                .filter(line -> !line.contains("not in Unicode Normalization Form C"))
                .toList();
    }

    private void render(List<Path> letters) throws IOException {
        for (Path place : letters) {
            for (View view : View.values()) {
                HtmlRenderer renderer = HtmlRenderer.builder().view(view)
                        .language(view == View.READING ? "en" : "de").build();
                Path output = folder.resolve(place.getFileName() + "-" + view.parameter());
                ExportReport report = ExportJob.builder(renderer, output).build().run(place);
                assertThat(report.failures()).as("only what is no TEI fails")
                        .allMatch(failure -> failure.cause() instanceof TeiParseException);
            }
        }
    }
}
