package org.epistolary.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.epistolary.TestPaths;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What examples/ci shows is run as it stands, in an edition with one good letter, one bad one, and one known mistake. */
class CiExamplesTest {

    private static final Path CI = TestPaths.ROOT.resolve("examples/ci");
    private static final Path INVALID = TestPaths.RESOURCES.resolve("profile/invalid");
    private static final Pattern COMMAND = Pattern.compile("java -jar \"\\$EPISTOLARY_JAR\" ((?:.*(?:\\\\\n|\n(?= {6}--)))*.*)");

    @TempDir
    private Path edition;

    @BeforeEach
    void edition() throws IOException {
        Path letters = Files.createDirectories(edition.resolve("letters"));
        Files.copy(TestPaths.TELEGRAM, letters.resolve("telegram.xml"));
        Files.copy(INVALID.resolve("text-misplaced-in-list.xml"), letters.resolve("known.xml"));
        Files.writeString(edition.resolve("epistolary.properties"), "severity.text-empty = off\nlanguage = en\n");
        assertThat(epistolary("validate letters --write-baseline known.tsv")).isZero();
        assertThat(edition.resolve("known.tsv")).content().contains("text-misplaced");
    }

    @ParameterizedTest
    @ValueSource(strings = {"github.yml", "gitlab.yml"})
    void workflow_saysYesAndNo(String name) throws IOException {
        Matcher command = COMMAND.matcher(Files.readString(CI.resolve(name)));
        assertThat(command.find()).isTrue();
        String arguments = command.group(1).replace("\\\n", " ").replace("\"$GITHUB_STEP_SUMMARY\"", "summary.md");

        assertThat(epistolary(arguments)).isZero();
        Files.copy(INVALID.resolve("element-unknown.xml"), edition.resolve("letters/bad.xml"));
        assertThat(epistolary(arguments)).isEqualTo(1);

        Matcher report = Pattern.compile("--report \\w+=(\\S+)").matcher(arguments);
        List<String> reports = report.results().map(r -> r.group(1)).toList();
        assertThat(reports).isNotEmpty().allSatisfy(file -> assertThat(edition.resolve(file)).content()
                .contains("element-unknown").doesNotContain("text-misplaced"));
    }

    @Test
    void testOfLetters_saysYesAndNo() throws Exception {
        Path classes = Files.createDirectories(edition.resolve("classes"));
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-Xlint:all,-path,-classfile", "-Werror", "-proc:none",
                "--release", "17", "-cp", System.getProperty("java.class.path"), "-d", classes.toString(),
                CI.resolve("LettersTest.java").toString());
        assertThat(code).isZero();
        System.setProperty("letters", TestPaths.RESOURCES.resolve("profile").toString());
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()},
                CiExamplesTest.class.getClassLoader())) {
            Class<?> type = loader.loadClass("LettersTest");
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Method letters = type.getDeclaredMethod("letters");
            letters.setAccessible(true);
            List<DynamicTest> tests = ((Stream<?>) letters.invoke(constructor.newInstance()))
                    .map(DynamicTest.class::cast).toList();
            assertThat(tests).extracting(DynamicTest::getDisplayName)
                    .contains("valid/memorandum.xml", "invalid/element-unknown.xml", "all of them together");
            assertThat(failure(tests, "valid/memorandum.xml")).isNull();
            assertThat(failure(tests, "invalid/element-unknown.xml")).isInstanceOf(AssertionError.class)
                    .hasMessageContaining("<placename>");
        } finally {
            System.clearProperty("letters");
        }
    }

    private static Throwable failure(List<DynamicTest> tests, String name) {
        try {
            tests.stream().filter(t -> t.getDisplayName().equals(name)).findFirst().orElseThrow().getExecutable()
                    .execute();
            return null;
        } catch (Throwable e) {
            return e;
        }
    }

    @Test
    void projectOfLetters_hasTheVersionsOfThisOne() throws IOException {
        String example = Files.readString(CI.resolve("letters.pom"));
        String own = Files.readString(TestPaths.ROOT.resolve("pom.xml"));
        for (String property : List.of("junit.version", "compiler.plugin.version", "surefire.plugin.version")) {
            Pattern version = Pattern.compile("<" + Pattern.quote(property) + ">([^<]+)<");
            Matcher ours = version.matcher(own);
            assertThat(ours.find()).isTrue();
            assertThat(example).contains(ours.group());
        }
        assertThat(own).contains("<version>" + example.replaceAll("(?s).*<epistolary.version>([^<]+)<.*", "$1") + "<");
    }

    /** Runs the command line in the folder of the edition, as a process of its own. */
    private int epistolary(String arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", absolute(System.getProperty("java.class.path")),
                "org.epistolary.cli.Main"));
        command.addAll(Arrays.asList(arguments.strip().split("\\s+")));
        try {
            return new ProcessBuilder(command).directory(edition.toFile()).redirectErrorStream(true)
                    .redirectOutput(edition.resolve("out.txt").toFile()).start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String absolute(String classPath) {
        return String.join(java.io.File.pathSeparator, Arrays.stream(classPath.split(java.io.File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString()).toList());
    }
}
