package org.epistolary.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page passes axe-core in headless Chromium, in light and in dark colours. Needs node, Chromium and axe-core
 * ({@code -Depistolary.axe=.../axe.min.js}, or the file on the class path); without them the test is skipped and says
 * so, unless {@code -Depistolary.browser=required}.
 */
class AccessibilityTest {

    private static final Path SCRIPT = TestPaths.ROOT.resolve("src/test/js/accessibility.mjs");

    @TempDir
    Path folder;

    @Test
    void pageWithoutLanguage_isFound() throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("bad.html"), "<!DOCTYPE html><title>t</title><img src='x.png'>");
        assertThat(violations(List.of(page))).contains("image-alt", "html-has-lang");
    }

    @Test
    void telegram_hasNoViolation() throws IOException, InterruptedException {
        assertThat(violations(pages(List.of(TestPaths.TELEGRAM)))).isEmpty();
    }

    @Test
    void everyLetter_hasNoViolation() throws IOException, InterruptedException {
        assertThat(violations(pages(TestPaths.corpora()))).isEmpty();
    }

    private List<Path> pages(List<Path> letters) throws IOException {
        List<Path> pages = new ArrayList<>();
        for (Path letter : letters) {
            TeiDocument document = TeiReader.create().read(letter);
            for (View view : View.values()) {
                String name = letter.getFileName() + "-" + view.parameter() + "-" + pages.size() + ".html";
                String page = HtmlRenderer.builder().view(view).build().render(document);
                pages.add(Files.writeString(folder.resolve(name), page));
            }
        }
        return pages;
    }

    private String violations(List<Path> pages) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                needed(onPath("node"), "node on the PATH"),
                SCRIPT.toString(),
                needed(chromium(), "Chromium (chromium, chromium-browser or google-chrome on the PATH)"),
                needed(axe(), "axe-core (-Depistolary.axe=.../axe.min.js)")));
        pages.forEach(page -> command.add(page.toString()));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        int code = process.waitFor();
        String lines = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(code).as(lines).isIn(0, 1);
        return lines.strip();
    }

    private static String needed(Optional<String> tool, String what) {
        boolean required = System.getProperty("epistolary.browser", "").equals("required");
        assertThat(tool.isPresent() || !required).as("-Depistolary.browser=required, but there is no " + what).isTrue();
        assumeTrue(tool.isPresent(), () -> "skipped: needs " + what);
        return tool.orElseThrow();
    }

    private static Optional<String> chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> onPath(name).stream()).findFirst();
    }

    private Optional<String> axe() throws IOException {
        String given = System.getProperty("epistolary.axe", "");
        if (!given.isBlank()) {
            return Optional.of(given);
        }
        try (InputStream packed = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            if (packed == null) {
                return Optional.empty();
            }
            Path file = folder.resolve("axe.min.js");
            Files.write(file, packed.readAllBytes());
            return Optional.of(file.toString());
        }
    }

    private static Optional<String> onPath(String name) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .map(place -> Path.of(place, name)).filter(Files::isExecutable).map(Path::toString).findFirst();
    }
}
