package org.epistolary.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;

/** How much memory trees take, as a multiple of the files they were read from: what the heap holds more with them. */
final class TreeMemory {

    /** So many trees of every letter are held at once that all else in the heap is little beside them. */
    private static final int LEAST_BYTES = 20_000_000;

    private TreeMemory() {
    }

    /** Bytes in the heap for each byte of the files. */
    static double ratio() throws IOException {
        List<byte[]> letters = Letters.load();
        long once = letters.stream().mapToLong(letter -> letter.length).sum();
        List<List<TeiDocument>> trees = new ArrayList<>();
        read(letters);
        long before = used();
        for (long bytes = 0; bytes < LEAST_BYTES; bytes += once) {
            trees.add(read(letters));
        }
        return (used() - before) / (double) (once * trees.size());
    }

    private static List<TeiDocument> read(List<byte[]> letters) throws IOException {
        List<TeiDocument> trees = new ArrayList<>();
        for (byte[] letter : letters) {
            trees.add(TeiReader.create().read(new ByteArrayInputStream(letter), "letter"));
        }
        return trees;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }
}
