package org.epistolary.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.epistolary.TestPaths;
import org.epistolary.cli.Main;
import org.epistolary.validation.ValidationSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** What the documentation shows can be typed: commands run, markup and settings are read. */
class CodeBlocksTest {

    /** What the pages call things, laid out in a folder like that of an edition. */
    private static final Pattern PLACE = Pattern.compile(
            "(.*?=)?((?:letters|schema|build|pages|texts|site|target|known\\.tsv|\\.epistolary-cache)(?:/.*)?)");
    private static final Set<String> GOALS = Set.of("verify", "compile", "test", "install", "exec:java", "exec:exec");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void layOutAnEdition() throws IOException {
        Files.copy(TestPaths.TELEGRAM, Files.createDirectories(folder.resolve("letters")).resolve("telegram.xml"));
        Path schema = Files.createDirectories(folder.resolve("schema"));
        try (Stream<Path> files = Files.list(TestPaths.SCHEMA)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(rng|sch)")).toList()) {
                Files.copy(file, schema.resolve(file.getFileName()));
            }
        }
        Files.copy(TestPaths.SCHEMA.resolve("epistolary.rng"), schema.resolve("letters.rng"));
    }

    static Stream<Pages.Block> commands() {
        return Pages.blocks("sh");
    }

    static Stream<Pages.Block> markup() {
        return Pages.blocks("xml");
    }

    static Stream<Pages.Block> settings() {
        return Pages.blocks("properties");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void commands_run(Pages.Block block) {
        for (String line : block.content().replace("\\\n", " ").split("\n")) {
            String command = line.replaceAll("\\s#.*", "").strip();
            if (command.startsWith("mvn ")) {
                checkMaven(command, block);
            } else if (!command.isEmpty()) {
                run(command.replaceFirst("^(epistolary|java -jar target/epistolary-cli\\.jar) ", ""), command);
            }
        }
    }

    /** Runs a command where its letters are; 2 would mean that it cannot be run as it is shown. */
    private static void run(String arguments, String command) {
        assertThat(arguments).as("a command there is a test for").isNotEqualTo(command);
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = Main.run(out, out, Arrays.stream(arguments.split("\\s+")).map(CodeBlocksTest::placed)
                .toArray(String[]::new));
        assertThat(code).as(command + "\n" + said).isBetween(0, 1);
    }

    private static String placed(String argument) {
        if (argument.startsWith("examples/")) {
            return TestPaths.ROOT.resolve(argument).toString();
        }
        Matcher place = PLACE.matcher(argument);
        return place.matches() ? (place.group(1) == null ? "" : place.group(1)) + folder.resolve(place.group(2))
                : argument;
    }

    /** Maven itself is not run here; but its goals, profiles, tests and properties are there. */
    private static void checkMaven(String command, Pages.Block block) {
        Path project = block.page().getParent().resolve("pom.xml");
        String pom = Pages.read(Files.exists(project) ? project : TestPaths.ROOT.resolve("pom.xml"));
        List<String> words = words(command.replace("[", "").replace("]", ""));
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("-P")) {
                assertThat(pom).as(command).contains("<id>" + words.get(++i) + "</id>");
            } else if (word.startsWith("-Dexec.args=")) {
                run(word.substring(word.indexOf('=') + 1), command);
            } else if (word.startsWith("-Dtest=")) {
                String test = word.substring(word.indexOf('=') + 1) + ".java";
                assertThat(below("src/test/java").filter(f -> f.endsWith(test))).as(command).isNotEmpty();
            } else if (word.startsWith("-D")) {
                String property = word.substring(2).replaceAll("=.*", "");
                assertThat(property.equals("skipTests") || pom.contains("<" + property + ">")
                        || pom.contains("${" + property + "}") || below("src/test/java").map(Pages::read)
                        .anyMatch(code -> code.contains("\"" + property + "\""))).as(command).isTrue();
            } else {
                assertThat(GOALS.contains(word) || Set.of("-q", "-o").contains(word)).as(command).isTrue();
            }
        }
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+").matcher(command);
        while (word.find()) {
            words.add(word.group().replace("\"", ""));
        }
        return words;
    }

    private static Stream<Path> below(String folder) {
        try (Stream<Path> files = Files.walk(TestPaths.ROOT.resolve(folder))) {
            return files.filter(f -> f.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("markup")
    void markup_isWellFormed(Pages.Block block) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        String whole = "<block xmlns:tei='http://www.tei-c.org/ns/1.0'>" + block.content() + "</block>";

        assertThat(factory.newDocumentBuilder().parse(new InputSource(new StringReader(whole))).getDocumentElement()
                .getElementsByTagName("*").getLength()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void settings_areUnderstood(Pages.Block block) throws IOException {
        Path file = Files.writeString(folder.resolve("epistolary.properties"), block.content());

        assertThat(ValidationSettings.read(file)).isNotNull();
    }
}
