package org.epistolary.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.epistolary.TestPaths;
import org.epistolary.packaging.DependencyTree.Artifact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code epistolary-cli.jar}: it runs by itself, and it says what is in it and under which licence. */
class CommandLineJarIT {

    private static final Path JAR = Path.of(System.getProperty("epistolary.cli"));

    static List<Artifact> bundled() throws IOException {
        return DependencyTree.read();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void everyPart_hasItsLicenceAndIsNamedInTheNotice(Artifact part) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String folder = "META-INF/licences/" + part.name() + "/";
            List<ZipEntry> texts = new ArrayList<>(jar.stream()
                    .filter(entry -> entry.getName().startsWith(folder) && !entry.isDirectory()).toList());

            assertThat(texts).as(folder).isNotEmpty();
            assertThat(texts).anyMatch(text -> text.getSize() > 1000);
            assertThat(read(jar, "META-INF/NOTICE")).containsPattern("(?m)^  " + part.name() + " +[A-Z]");
        }
    }

    @Test
    void nothing_isNamedThatIsNotInIt() throws IOException {
        List<String> parts = DependencyTree.read().stream().map(Artifact::name).toList();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> folders = jar.stream().map(ZipEntry::getName)
                    .filter(name -> name.startsWith("META-INF/licences/")).map(name -> name.split("/"))
                    .filter(name -> name.length > 2).map(name -> name[2]).distinct().sorted().toList();
            assertThat(parts).containsAll(folders);
            List<String> named = read(jar, "META-INF/NOTICE").lines().filter(line -> line.matches("  \\S.*"))
                    .map(line -> line.strip().split(" ")[0]).toList();
            assertThat(parts).containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void leftovers_ofItsPartsAreGone() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName)).noneMatch(name -> name.endsWith("module-info.class")
                    || name.matches("META-INF/[^/]*\\.(SF|RSA|DSA)") || name.startsWith("META-INF/maven"));
            assertThat(read(jar, "META-INF/services/javax.xml.stream.XMLInputFactory")).contains("WstxInputFactory");
        }
    }

    @Test
    void version_isPrinted() throws Exception {
        assertThat(run("--version")).matches("(?s)epistolary \\d+\\.\\d+.*");
    }

    @Test
    void aLetter_isValidatedAndRendered(@TempDir Path folder) throws Exception {
        String telegram = TestPaths.ROOT.resolve("examples/telegram-1950-10-07.xml").toString();

        assertThat(run("validate", telegram)).contains("0 errors");
        run("html", telegram, "-o", folder.resolve("page.html").toString());
        run("text", telegram, "-o", folder.resolve("page.txt").toString());
        assertThat(folder.resolve("page.html")).content().contains("</html>");
        assertThat(folder.resolve("page.txt")).isNotEmptyFile();
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path printed = Files.createTempFile("epistolary", ".txt");
        try {
            ProcessBuilder jar = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
            // with it, the JVM prints a line of its own
            jar.environment().remove("JAVA_TOOL_OPTIONS");
            Process process = jar.start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            String output = Files.readString(printed);
            assertThat(process.exitValue()).as(output).isZero();
            return output;
        } finally {
            Files.delete(printed);
        }
    }

    private static String read(JarFile jar, String entry) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
