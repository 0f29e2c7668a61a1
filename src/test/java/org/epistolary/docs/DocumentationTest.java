package org.epistolary.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation shows as Java is code that compiles. */
class DocumentationTest {

    private static final Pattern JAVA = Pattern.compile("(?s)```java\\n(.*?)```");
    private static final Pattern SHELL = Pattern.compile("(?s)```sh\\n(.*?)```");

    static Stream<Path> pages() {
        return Pages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void javaBlocks_standInCompiledExamples(Path page) throws IOException {
        String compiled = compiled();
        for (String block : blocks(page, JAVA)) {
            assertThat(compiled.contains(oneLine(block)))
                    .as("stands in no example or test that is compiled, in " + page.getFileName() + ":\n" + block)
                    .isTrue();
        }
    }

    @Test
    void quickStart_hasTwoCommandsOfOneLine() throws IOException {
        List<String> commands = blocks(TestPaths.ROOT.resolve("README.md"), SHELL);

        assertThat(commands).hasSizeGreaterThanOrEqualTo(2);
        assertThat(commands.get(0).strip()).startsWith("mvn -q compile exec:java").doesNotContain("\n");
        assertThat(commands.get(1).strip()).isEqualTo("mvn verify");
    }

    private static List<String> blocks(Path page, Pattern kind) throws IOException {
        return kind.matcher(Files.readString(page)).results().map(r -> r.group(1)).toList();
    }

    /** The examples and the tests; both are compiled by the build. */
    private static String compiled() throws IOException {
        return Stream.of("examples/java", "src/test/java").map(TestPaths.ROOT::resolve).flatMap(folder -> {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(f -> f.toString().endsWith(".java")).toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).map(DocumentationTest::read).map(DocumentationTest::oneLine).collect(Collectors.joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String oneLine(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }
}
