package org.epistolary.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The letters every measurement reads, as bytes in memory, so that no disk is measured. */
final class Letters {

    private Letters() {
    }

    /** All {@code *.xml} below the folder that {@code -Depistolary.corpora} names, or else the project's examples. */
    static List<byte[]> load() throws IOException {
        List<byte[]> letters = new ArrayList<>();
        for (Path file : files()) {
            letters.add(Files.readAllBytes(file));
        }
        return letters;
    }

    static List<Path> files() throws IOException {
        Path folder = Path.of(System.getProperty("epistolary.corpora", "examples"));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
        }
    }
}
