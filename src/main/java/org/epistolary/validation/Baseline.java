package org.epistolary.validation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.internal.FileNames;
import org.epistolary.io.internal.AtomicFile;
import org.epistolary.io.internal.TextFile;

/**
 * Findings that are known and shall not be told again, so that an edition with thousands of old ones can demand that no
 * new one comes. Immutable; {@link Recorder} makes one.
 *
 * <p>A finding is known again by its code, its value and the place it has among identifiers, names and words. Lines do
 * not count, so an entry survives edits elsewhere in the file; files are named relative to the baseline file.
 */
public final class Baseline {

    private static final String HEADING = "# epistolary baseline 1";
    private static final Pattern ENTRY = Pattern.compile("(\\d+)\t([0-9a-f]{16})\t([^\t]+)\t(.+)");

    private final Path folder;
    private final Map<String, Integer> entries;

    private Baseline(Path folder, Map<String, Integer> entries) {
        this.folder = folder;
        this.entries = Map.copyOf(entries);
    }

    /**
     * Reads a file that {@link Recorder} wrote.
     *
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when it is no such file; the message names file and line
     */
    public static Baseline read(Path file) throws IOException {
        List<String> lines = TextFile.read(file).lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
            throw new IllegalArgumentException(file + ": This is no baseline; its first line should be " + HEADING);
        }
        Map<String, Integer> entries = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            var entry = ENTRY.matcher(line);
            if (!line.isBlank() && !line.startsWith("#")) {
                if (!entry.matches()) {
                    throw new IllegalArgumentException(file + ":" + (i + 1) + ": This is no entry of a baseline.");
                }
                entries.merge(key(entry.group(4), entry.group(3), entry.group(2)), Integer.valueOf(entry.group(1)),
                        Integer::sum);
            }
        }
        return new Baseline(folder(file), entries);
    }

    /** How many findings are known. */
    public int size() {
        return entries.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those findings of a report that are not known. Of equal ones as many are known as were recorded. */
    List<Finding> unknown(ValidationReport report) {
        Map<String, Integer> left = new HashMap<>();
        List<Finding> unknown = new ArrayList<>();
        for (Finding finding : report.findings()) {
            String key = key(folder, finding);
            int known = left.getOrDefault(key, entries.getOrDefault(key, 0));
            if (known > 0) {
                left.put(key, known - 1);
            } else {
                unknown.add(finding);
            }
        }
        return unknown;
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private static String key(Path folder, Finding finding) {
        return key(FileNames.relative(folder, finding.location().file()), finding.code(), finding.fingerprint());
    }

    private static String key(String file, String code, String fingerprint) {
        return fingerprint + "\t" + code + "\t" + file;
    }

    /** Collects findings for a baseline. For one thread. */
    public static final class Recorder {

        private final Path file;
        private final Map<String, Integer> entries = new TreeMap<>();

        /**
         * A recorder without findings.
         *
         * @param file where the baseline is going to be written
         */
        public Recorder(Path file) {
            this.file = file;
        }

        /** Adds all findings of a report. */
        public void add(ValidationReport report) {
            report.findings().forEach(finding -> entries.merge(sortable(finding), 1, Integer::sum));
        }

        /** How many findings were added. */
        public int size() {
            return entries.values().stream().mapToInt(Integer::intValue).sum();
        }

        /**
         * Writes the file: number, fingerprint, code and file of each, in the order of files and codes.
         *
         * @throws IOException when it cannot be written
         */
        public void write() throws IOException {
            StringBuilder text = new StringBuilder(HEADING).append('\n');
            entries.forEach((sorted, number) -> {
                String[] parts = sorted.split("\t");
                text.append(number).append('\t').append(parts[2]).append('\t').append(parts[1]).append('\t')
                        .append(parts[0]).append('\n');
            });
            AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        }

        private String sortable(Finding finding) {
            return FileNames.relative(folder(file), finding.location().file()) + "\t" + finding.code() + "\t"
                    + finding.fingerprint();
        }
    }
}
