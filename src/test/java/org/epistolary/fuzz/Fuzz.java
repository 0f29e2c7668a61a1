package org.epistolary.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.epistolary.TestPaths;

/**
 * Runs the fuzzers under Jazzer, one after the other, each in a virtual machine of its own, and makes documents of what
 * they found: {@code Fuzz reader,edits 60}. What they learnt stays in {@code target/fuzz} for the next time.
 */
public final class Fuzz {

    private static final Map<String, Class<?>> TARGETS = new TreeMap<>(Map.of("reader", ReaderFuzzer.class,
            "edits", EditFuzzer.class, "validator", ValidatorFuzzer.class, "renderer", RendererFuzzer.class));
    private static final Path FOLDER = TestPaths.ROOT.resolve("target/fuzz");
    private static final int PROGRAMS = 200;
    private static final String MOST_FINDINGS = "20";

    private Fuzz() {
    }

    /**
     * Ends with 1 when something was found.
     *
     * @param args the targets, separated by commas, and the seconds for each
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        long findings = 0;
        for (String target : args[0].split(",")) {
            if (!TARGETS.containsKey(target)) {
                throw new IllegalArgumentException(target + ": There is no such target. There are " + TARGETS.keySet());
            }
            findings += run(target, args[1]);
        }
        if (findings > 0) {
            System.err.println(findings + " findings. Put the documents into src/test/resources/fuzz/findings.");
            System.exit(1);
        }
    }

    private static long run(String target, String seconds) throws IOException, InterruptedException {
        Path folder = FOLDER.resolve(target);
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path crashes = Files.createDirectories(folder.resolve("crashes"));
        seed(corpus);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1500m", "-Xss2m",
                "-cp", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + TARGETS.get(target).getName(),
                "--instrumentation_includes=org.epistolary.**", "--instrumentation_excludes=org.epistolary.fuzz.**",
                "--keep_going=" + MOST_FINDINGS, "--reproducer_path=" + crashes,
                "-artifact_prefix=" + crashes + "/", "-dict=" + dictionary(), "-max_total_time=" + seconds,
                "-timeout=60", "-rss_limit_mb=4096", "-max_len=30000", "-print_final_stats=1", corpus.toString()));
        System.out.println("== " + target);
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        return documents(target, crashes) + (code == 0 || code == 77 ? 0 : 1);
    }

    /** Makes a document of every input that a property did not hold for. */
    private static long documents(String target, Path crashes) throws IOException {
        Path findings = Files.createDirectories(FOLDER.resolve("findings"));
        try (Stream<Path> files = Files.list(crashes)) {
            List<Path> inputs = files.filter(f -> f.getFileName().toString().matches("(crash|timeout|oom)-.*"))
                    .sorted(Comparator.comparing(Path::toString)).toList();
            for (Path input : inputs) {
                Path document = findings.resolve(target + "-" + input.getFileName() + ".xml");
                Files.write(document, FuzzInput.document(Files.readAllBytes(input)));
                System.out.println(document);
            }
            return inputs.size();
        }
    }

    private static void seed(Path corpus) throws IOException {
        for (String folder : List.of("profile/valid", "fuzz", "hostile")) {
            Path seeds = TestPaths.RESOURCES.resolve(folder);
            for (Path file : Files.exists(seeds) ? TestPaths.xmlBelow(seeds) : List.<Path>of()) {
                Files.write(corpus.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        for (int i = 0; i < PROGRAMS; i++) {
            Files.write(corpus.resolve("program-" + i), FuzzInput.program(i));
        }
    }

    private static Path dictionary() throws IOException {
        String words = TeiMutator.dictionary().stream().map(Fuzz::quoted).collect(Collectors.joining("\n", "", "\n"));
        return Files.writeString(FOLDER.resolve("tei.dict"), words);
    }

    private static String quoted(String word) {
        StringBuilder quoted = new StringBuilder("\"");
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            quoted.append(b >= ' ' && b != '"' && b != '\\' ? String.valueOf((char) b) : "\\x%02X".formatted(b));
        }
        return quoted.append('"').toString();
    }
}
