package org.epistolary;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The Nu HTML checker, in a process of its own: it brings copies of classes that the library gets elsewhere. Maven
 * writes its class path to {@code target/nu-checker.path} before the tests; without that file a test is skipped and
 * says so.
 */
public final class NuHtmlChecker {

    private static final Path CLASS_PATH = TestPaths.ROOT.resolve("target/nu-checker.path");

    private NuHtmlChecker() {
    }

    /**
     * The errors and warnings in all pages below a folder (files that end in {@code .html}), one a line, with file, line
     * and column; empty when there are none. It does not guess at languages.
     */
    public static List<String> check(Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.exists(CLASS_PATH),
                () -> "skipped: needs " + CLASS_PATH + ", which mvn generate-test-resources writes");
        Path output = Files.createTempFile("nu-html-checker", ".txt");
        try {
            Process process = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xss4m",
                    "-cp", Files.readString(CLASS_PATH), "nu.validator.client.SimpleCommandLineValidator",
                    "--stdout", "--skip-info-messages", "--no-langdetect", "--exit-zero-always", "--skip-non-html", folder.toString())
                    .redirectErrorStream(true).redirectOutput(output.toFile()).start();
            int code = process.waitFor();
            List<String> lines = Files.readAllLines(output);
            if (code != 0) {
                throw new IllegalStateException("The checker ended with code " + code + ": " + lines);
            }
            return lines;
        } finally {
            Files.delete(output);
        }
    }
}
