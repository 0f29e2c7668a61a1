package org.epistolary.io;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** However a tree is edited, the saved file read again is that tree, and what no edit touched is there as it was. */
class RandomEditsTest {

    @TestFactory
    Stream<DynamicTest> hand_made_files() {
        return Samples.all().entrySet().stream().filter(s -> s.getValue().length < 50_000)
                .flatMap(sample -> IntStream.range(0, 20).mapToObj(seed -> dynamicTest(sample.getKey() + " " + seed,
                        () -> check(sample.getValue(), new Random(seed), 1 + seed))));
    }

    @TestFactory
    Stream<DynamicTest> real_letters() {
        return TestPaths.corpora().stream().map(file -> dynamicTest(file.getFileName().toString(), () -> {
            byte[] bytes = Files.readAllBytes(file);
            for (int seed = 0; seed < 3; seed++) {
                check(bytes, new Random(seed), 1 + 10 * seed);
            }
        }));
    }

    private static void check(byte[] bytes, Random random, int edits) throws IOException {
        RandomEdits.check(TeiReader.create().read(new ByteArrayInputStream(bytes), "letter"), random, edits);
    }
}
