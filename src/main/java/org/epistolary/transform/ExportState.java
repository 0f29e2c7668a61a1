package org.epistolary.transform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.epistolary.io.internal.AtomicFile;

/**
 * What an incremental export remembers, in a file beside its outputs. A line for each output: a digest of what it was
 * made of, a digest of the output, its path, and the path of the input as seen from the folder.
 */
final class ExportState {

    static final String FILE = ".epistolary-export";

    private static final String HEAD = "epistolary export 1";

    private final Path folder;
    private final Map<String, Entry> entries = new TreeMap<>();

    private ExportState(Path folder) {
        this.folder = folder;
    }

    /** What was remembered; nothing when there is no such file or it is not one of ours. */
    static ExportState read(Path folder) throws IOException {
        ExportState state = new ExportState(folder);
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
            if (!lines.isEmpty() && lines.get(0).equals(HEAD)) {
                lines.subList(1, lines.size()).forEach(state::add);
            }
        }
        return state;
    }

    private void add(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length == 4) {
            entries.put(unescape(fields[2]), new Entry(fields[0], fields[1], unescape(fields[3])));
        }
    }

    /** Whether an output is there, as it was made, of the same things. */
    boolean isCurrent(ExportItem item, String madeOf) throws IOException {
        Entry entry = entries.get(key(item.output()));
        Path output = folder.resolve(item.output());
        return entry != null && entry.madeOf().equals(madeOf) && Files.isRegularFile(output)
                && Digest.of(Files.readAllBytes(output)).equals(entry.output());
    }

    void record(ExportItem item, String madeOf, String output) {
        entries.put(key(item.output()), new Entry(madeOf, output, relative(item.input())));
    }

    void forget(ExportItem item) {
        entries.remove(key(item.output()));
    }

    /** Outputs that are still there though their inputs are not; what is gone altogether is forgotten. */
    List<Path> orphans() {
        List<Path> orphans = new ArrayList<>();
        entries.entrySet().removeIf(entry -> {
            boolean gone = path(entry.getValue().input()).filter(Files::exists).isEmpty();
            Optional<Path> output = path(entry.getKey()).filter(Files::exists);
            if (gone) {
                output.ifPresent(orphans::add);
            }
            return gone && output.isEmpty();
        });
        return orphans;
    }

    void write() throws IOException {
        StringBuilder all = new StringBuilder(HEAD).append('\n');
        entries.forEach((output, entry) -> all.append(entry.madeOf()).append('\t').append(entry.output()).append('\t')
                .append(escape(output)).append('\t').append(escape(entry.input())).append('\n'));
        AtomicFile.write(folder.resolve(FILE), all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Path> path(String name) {
        try {
            return Optional.of(folder.resolve(name).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String key(Path output) {
        return output.normalize().toString().replace('\\', '/');
    }

    /** From the folder if there is a way from there, so that both may move together. */
    private String relative(Path input) {
        Path absolute = input.toAbsolutePath().normalize();
        Path from = folder.toAbsolutePath().normalize();
        boolean sameRoot = absolute.getRoot() != null && absolute.getRoot().equals(from.getRoot());
        return (sameRoot ? from.relativize(absolute) : absolute).toString().replace('\\', '/');
    }

    private static String escape(String path) {
        return path.replace("%", "%25").replace("\t", "%09").replace("\n", "%0A").replace("\r", "%0D");
    }

    private static String unescape(String field) {
        return field.replace("%0D", "\r").replace("%0A", "\n").replace("%09", "\t").replace("%25", "%");
    }

    private record Entry(String madeOf, String output, String input) {
    }
}
