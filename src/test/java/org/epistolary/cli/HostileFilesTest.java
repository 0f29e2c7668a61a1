package org.epistolary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.epistolary.fuzz.ActivePages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What each command does with each hostile file: the table {@code hostile/expected.tsv} names the exit codes and what is
 * said. Besides, no command shows a stack trace, takes long, asks the network, shows a file it was not given, sends
 * control characters to the terminal or makes a page that does anything.
 */
class HostileFilesTest {

    private static final Path FILES = TestPaths.RESOURCES.resolve("hostile");
    private static final Path TABLE = FILES.resolve("expected.tsv");
    private static final List<String> COMMANDS = List.of("validate", "html", "text", "list", "roundtrip");
    private static final String OBEYED = "[[\\p{Cc}&&[^\\n\\r\\t]]\\u202A-\\u202E\\u2066-\\u2069]";
    private static final int LONGEST_LINE = 4_000;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @TempDir
    private static Path folder;
    private static ServerSocket network;

    @BeforeAll
    static void prepare() throws IOException {
        network = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        network.setSoTimeout(1);
        for (Path file : TestPaths.xmlBelow(FILES)) {
            Files.write(folder.resolve(file.getFileName()), withPort(Files.readAllBytes(file)));
        }
        for (Map.Entry<String, HostileFiles.Maker> large : HostileFiles.LARGE.entrySet()) {
            Files.write(folder.resolve(large.getKey()), large.getValue().make());
        }
    }

    private static byte[] withPort(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.replace("@PORT@", String.valueOf(network.getLocalPort())).getBytes(StandardCharsets.ISO_8859_1);
    }

    @AfterAll
    static void close() throws IOException {
        network.close();
    }

    @TestFactory
    Stream<DynamicContainer> outcomes() throws IOException {
        return rows().map(row -> dynamicContainer(row.name() + " " + row.options(), COMMANDS.stream()
                .map(command -> dynamicTest(command, () -> check(row, command)))));
    }

    @Test
    void everyFile_isInTheTable() throws IOException {
        List<String> listed = rows().map(Row::name).distinct().sorted().toList();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".xml")).sorted().toList())
                    .isEqualTo(listed);
        }
    }

    @TestFactory
    Stream<DynamicTest> all_atOnce_stopNoneOfTheOthers() {
        return COMMANDS.stream().map(command -> dynamicTest(command, () -> {
            Path in = Files.createDirectories(folder.resolve("in-" + command));
            for (Path file : TestPaths.xmlBelow(FILES)) {
                Files.copy(folder.resolve(file.getFileName()), in.resolve(file.getFileName()));
            }
            Files.copy(TestPaths.TELEGRAM, in.resolve("zz-telegram.xml"));
            Run run = run(command, in, List.of());

            assertThat(run.code()).isEqualTo(command.equals("validate") ? 1 : 2);
            isSafe(run);
            if (command.equals("html") || command.equals("text")) {
                assertThat(run.output().resolve("zz-telegram." + (command.equals("html") ? "html" : "txt"))).exists();
            } else if (command.equals("list")) {
                assertThat(run.out()).contains("zz-telegram.xml");
            }
        }));
    }

    private static void check(Row row, String command) throws IOException {
        Run run = run(command, folder.resolve(row.name()), row.options().isEmpty() ? List.of()
                : Arrays.asList(row.options().split(" ")));

        assertThat(run.code() + "").as("exit code: %s", run).isEqualTo(row.codes().get(COMMANDS.indexOf(command)));
        if (run.code() > 0) {
            assertThat(run.out() + run.err()).containsPattern(row.says());
        }
        isSafe(run);
    }

    private static void isSafe(Run run) throws IOException {
        String said = run.out() + run.err();
        assertThat(said).doesNotContain("\tat ", "Exception", "Please report it", "root:x:")
                .doesNotContainPattern(OBEYED).doesNotContainPattern("(?m)^::error");
        assertThat(said.lines().filter(line -> line.length() > LONGEST_LINE)).isEmpty();
        try (Stream<Path> written = Files.exists(run.output()) ? Files.walk(run.output()) : Stream.empty()) {
            for (Path file : written.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(content).doesNotContain("root:x:");
                if (file.toString().endsWith(".html")) {
                    assertThat(ActivePages.traces(content)).as(file.toString()).isEmpty();
                }
            }
        }
        try {
            network.accept().close();
            throw new AssertionError("The network was asked by " + run);
        } catch (SocketTimeoutException e) {
            // nobody called
        }
    }

    private static Run run(String command, Path input, List<String> options) {
        String extension = command.equals("html") ? ".html" : ".txt";
        Path output = folder.resolve("out-" + command);
        output = Files.isDirectory(input) ? output : output.resolve(input.getFileName() + extension);
        List<String> arguments = new ArrayList<>(List.of(command, input.toString()));
        arguments.addAll(options);
        if (command.equals("html") || command.equals("text")) {
            arguments.addAll(List.of("-o", output.toString()));
        }
        if (!command.equals("validate")) {
            arguments.remove("--declared");
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = assertTimeoutPreemptively(LONGEST,
                () -> Main.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new)));
        return new Run(code, out.toString(), err.toString(), output);
    }

    private static Stream<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream().filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1)).map(cells -> new Row(cells[0], cells[1],
                        List.of(cells).subList(2, 2 + COMMANDS.size()), cells[2 + COMMANDS.size()]));
    }

    /** Prints the table as it comes out, for a file that is new in it: {@code main file.xml}. */
    public static void main(String[] args) throws IOException {
        folder = Files.createTempDirectory("hostile");
        prepare();
        for (String name : args) {
            boolean doctype = Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1).contains("<!DOCTYPE");
            for (String options : doctype ? List.of("", "--allow-doctype") : List.of("")) {
                StringBuilder line = new StringBuilder(name + "\t" + options);
                StringBuilder said = new StringBuilder();
                for (String command : COMMANDS) {
                    Run run = run(command, folder.resolve(name), options.isEmpty() ? List.of() : List.of(options));
                    line.append('\t').append(run.code());
                    said.append("    ").append(command).append(": ").append(run.out()).append(run.err());
                    try {
                        isSafe(run);
                    } catch (AssertionError e) {
                        said.append("    UNSAFE ").append(e.getMessage()).append('\n');
                    }
                }
                System.out.println(line);
                System.out.println(said);
            }
        }
    }

    private record Row(String name, String options, List<String> codes, String says) {
    }

    private record Run(int code, String out, String err, Path output) {
    }
}
