package org.epistolary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Paths that are no files, and files that no program should have to read: each is named in one sentence, whatever the
 * command, and the good file beside it is still done.
 */
@Timeout(120)
class HostilePathsTest {

    private static final String TEI = "<TEI xmlns='http://www.tei-c.org/ns/1.0'>";

    @TempDir
    private Path folder;
    private Path letters;

    @BeforeEach
    void putAGoodFileThere() throws IOException {
        letters = Files.createDirectories(folder.resolve("letters"));
        Files.copy(TestPaths.TELEGRAM, letters.resolve("good.xml"));
    }

    @AfterEach
    void takeTheDeviceAway() throws IOException {
        Files.deleteIfExists(letters.resolve("zero.xml"));
    }

    static Stream<String> commands() {
        return Stream.of("validate", "validate --cache", "validate --fix --dry-run", "html", "html --incremental", "text",
                "list", "roundtrip");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatIsNoFile_isSaidAndTheRestIsDone(String command) throws Exception {
        List<String> expected = new ArrayList<>();
        for (String name : List.of("loop-a.xml", "loop-b.xml", "nowhere.xml")) {
            String to = name.equals("loop-a.xml") ? "loop-b.xml" : name.equals("loop-b.xml") ? "loop-a.xml" : "gone.xml";
            Files.createSymbolicLink(letters.resolve(name), Path.of(to));
            expected.add(name + ": This link leads to nothing, or in a circle.");
        }
        if (Files.exists(Path.of("/dev/zero"))) {
            Files.createSymbolicLink(letters.resolve("zero.xml"), Path.of("/dev/zero"));
            expected.add("zero.xml: This is no file but a device");
        }
        if (makePipe(letters.resolve("pipe.xml"))) {
            expected.add("pipe.xml: This is no file but a device");
        }
        Files.createDirectories(letters.resolve("folder.xml"));
        Files.createSymbolicLink(letters.resolve("round.xml"), Path.of("."));

        Run run = run(command, letters.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(expected).doesNotContain("Exception", "\tat ", "good.xml", "folder.xml", "round.xml");
        assertThat(run.err().lines().filter(line -> line.contains(".xml: ")).toList()).hasSize(expected.size()).isSorted();
        assertDone(command, run, 1);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatIsNoFile_isSaidWhenItIsNamed(String command) throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "skipped: there is no /dev/zero");
        Path pipe = letters.resolve("pipe");
        List<String> arguments = new ArrayList<>(List.of("/dev/zero", letters.resolve("good.xml").toString()));
        if (makePipe(pipe)) {
            arguments.add(pipe.toString());
        }
        Run run = run(command, arguments.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("/dev/zero: This is no file").doesNotContain("\tat ");
        assertDone(command, run, 1);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatNobodyCanRead_isRefusedSoon(String command) throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(letters.resolve("a-huge.xml").toFile(), "rw")) {
            sparse.write(TEI.getBytes(StandardCharsets.US_ASCII));
            sparse.setLength(2L << 30);
        }
        Files.writeString(letters.resolve("b-deep.xml"), TEI + "<p>".repeat(100_000) + "</p>".repeat(100_000) + "</TEI>");
        StringBuilder many = new StringBuilder(TEI).append("<p");
        for (int i = 0; i < 1_000_000; i++) {
            many.append(" a").append(i).append("=''");
        }
        Files.writeString(letters.resolve("c-many.xml"), many.append("/></TEI>"));
        Files.writeString(letters.resolve("d-bomb.xml"), "<!DOCTYPE TEI [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>" + TEI
                + "<p>&b;</p></TEI>");
        Files.writeString(letters.resolve("e-outside.xml"), "<!DOCTYPE TEI [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                + TEI + "<p>&a;</p></TEI>");
        Run run = run(command, letters.toString());

        boolean validate = command.startsWith("validate");
        assertThat(run.code()).isEqualTo(validate ? 1 : 2);
        String said = command.contains("--fix") ? run.err() : validate ? run.out() : run.err();
        if (!command.contains("--fix")) {
            // one letter after the other is read until something is wrong, whatever the size of the file
            assertThat(said).contains(command.equals("list") ? "a-huge.xml:1:42: " : "a-huge.xml:1:1: ")
                    .contains("b-deep.xml:1:3039: ", "c-many.xml:1:", "d-bomb.xml:1:1: ", "e-outside.xml:1:1: ")
                    .contains("--max-depth", "--max-attributes");
        }
        assertThat(said).doesNotContain("root:", "\tat ", "Exception");
        assertDone(command, run, validate ? 6 : 1);
    }

    @Test
    void xinclude_isNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        Path file = letters.resolve("x.xml");
        Files.writeString(file, Files.readString(TestPaths.TELEGRAM).replace("<body>", "<body><include "
                + "xmlns='http://www.w3.org/2001/XInclude' href='" + secret.toUri() + "' parse='text'/>"));
        assertThat(run("validate", file.toString()).out()).contains("[element-misplaced] <include>")
                .doesNotContain("SECRET");
        for (String command : List.of("html", "text", "roundtrip")) {
            run(command, file.toString());
            try (Stream<Path> written = Files.walk(folder.resolve("out"))) {
                for (Path each : written.filter(Files::isRegularFile).toList()) {
                    assertThat(each).content().doesNotContain("SECRET");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "html", "text"})
    void depthThatWasAllowed_butIsTooMuch_doesNotEndTheRun(String command) throws IOException {
        Files.writeString(letters.resolve("deep.xml"), TEI + "<text><body>" + "<seg>".repeat(300_000)
                + "</seg>".repeat(300_000) + "</body></text></TEI>");
        Run run = run(command, letters.toString(), "--max-depth", "1000000");

        assertThat(run.code()).isEqualTo(command.equals("validate") ? 1 : 2);
        assertThat(run.out() + run.err()).contains("deep.xml").contains("deep").doesNotContain("Unexpected", "\tat ");
        assertDone(command, run, 2);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void unreadableFile_isNamed(String command) throws IOException {
        Path file = Files.copy(TestPaths.TELEGRAM, letters.resolve("private.xml"));
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "skipped: no permissions here");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "skipped: this user may read everything");
        Run run = run(command, letters.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(file + ": Access was denied. Check the permissions.");
        assertDone(command, run, 1);
    }

    @Test
    void fileForWhichThereIsNoMemory_isNamed() throws Exception {
        Path large = letters.resolve("large.xml");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx96m",
                "-cp", System.getProperty("java.class.path"), Main.class.getName(), "validate",
                letters.resolve("good.xml").toString(), large.toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isEqualTo(2);
        assertThat(said).contains(large + ": There is not enough memory for this file.", "-Xmx", "1 file checked");
    }

    /** What was asked for was done with as many files as could be read, or what is good among them. */
    private void assertDone(String command, Run run, int checked) throws IOException {
        if (command.startsWith("validate --fix")) {
            return;
        }
        if (command.startsWith("validate")) {
            assertThat(run.out()).contains(checked == 1 ? "1 file checked" : checked + " files checked");
        } else if (command.equals("list")) {
            assertThat(run.out()).contains("Roshchin");
        } else {
            try (Stream<Path> written = Files.list(folder.resolve("out"))) {
                assertThat(written.map(file -> file.getFileName().toString())).anyMatch(name -> name.startsWith("good."));
            }
        }
    }

    private static boolean makePipe(Path path) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", path.toString()).start().waitFor(10, TimeUnit.SECONDS)
                    && Files.exists(path);
        } catch (IOException e) {
            return false;
        }
    }

    private Run run(String command, String... paths) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        if (command.endsWith("--cache")) {
            arguments.add(folder.resolve("results").toString());
        }
        arguments.addAll(List.of(paths));
        if (!command.startsWith("validate") && !command.equals("list")) {
            arguments.addAll(List.of("-o", folder.resolve("out").toString()));
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        return new Run(code, out.toString().replace(System.lineSeparator(), "\n"),
                err.toString().replace(System.lineSeparator(), "\n"));
    }

    private record Run(int code, String out, String err) {
    }
}
