package org.epistolary;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where tests find what they read: the project's own files, and real letters when their place is given. */
public final class TestPaths {

    public static final Path ROOT = Path.of("").toAbsolutePath();
    public static final Path TELEGRAM = ROOT.resolve("examples/telegram-1950-10-07.xml");
    public static final Path SCHEMA = ROOT.resolve("schema");
    public static final Path RESOURCES = ROOT.resolve("src/test/resources");

    private TestPaths() {
    }

    /** Real letters, all of them; the test is skipped, and says so, when {@code epistolary.corpora} is not given. */
    public static List<Path> corpora() {
        return xmlBelow(given("epistolary.corpora"));
    }

    /** A folder named by a system property; the test is skipped, and says so, when it is not given. */
    public static Path given(String property) {
        String value = System.getProperty(property, "");
        assumeTrue(!value.isBlank(), () -> "skipped: needs -D" + property + "=DIR");
        Path path = Path.of(value);
        if (!Files.exists(path)) {
            throw new IllegalStateException("-D" + property + "=" + value + ": there is no such place");
        }
        return path;
    }

    /** Letters below a folder; the poms of the example projects are none. */
    public static List<Path> xmlBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".xml") && !f.endsWith("pom.xml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
