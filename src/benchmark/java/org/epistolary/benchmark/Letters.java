package org.epistolary.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The letters every measurement reads, as bytes in memory, so that no disk is measured. */
final class Letters {

    /** All letters. */
    static final String ALL = "all";

    /** That quarter of the letters which has most attributes for its length. */
    static final String ATTRIBUTE_RICH = "attribute-rich";

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s[\\w:.\\-]+\\s*=\\s*(?:\"[^\"<]*\"|'[^'<]*')");

    private Letters() {
    }

    /** All letters, or those that are rich in attributes. */
    static List<byte[]> load(String set) throws IOException {
        List<byte[]> letters = load();
        return set.equals(ALL) ? letters : letters.stream()
                .sorted(Comparator.comparingDouble(Letters::attributes).reversed())
                .limit((letters.size() + 3) / 4).toList();
    }

    private static double attributes(byte[] letter) {
        long count = ATTRIBUTE.matcher(new String(letter, StandardCharsets.UTF_8)).results().count();
        return count / (double) Math.max(1, letter.length);
    }

    /** All {@code *.xml} below the folder that {@code -Depistolary.corpora} names, or else the project's examples. */
    static List<byte[]> load() throws IOException {
        List<byte[]> letters = new ArrayList<>();
        for (Path file : files()) {
            letters.add(Files.readAllBytes(file));
        }
        return letters;
    }

    /** Those of them with long texts: what follows the header is at least four times as long as all up to its end. */
    static List<byte[]> loadLong() throws IOException {
        return load().stream().filter(letter -> {
            int header = new String(letter, StandardCharsets.ISO_8859_1).indexOf("</teiHeader");
            return header > 0 && letter.length - header >= 4 * header;
        }).toList();
    }

    /** How many letters there are, and how large. */
    static String summary() throws IOException {
        long bytes = load().stream().mapToLong(letter -> letter.length).sum();
        List<byte[]> texts = loadLong();
        return String.format(Locale.ROOT, "%d letters, %.2f MB; of these %d with long texts, %.2f MB",
                files().size(), bytes / 1e6, texts.size(), texts.stream().mapToLong(t -> t.length).sum() / 1e6);
    }

    private static List<Path> files() throws IOException {
        Path folder = Path.of(System.getProperty("epistolary.corpora", "examples"));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
        }
    }
}
