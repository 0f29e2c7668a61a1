package org.epistolary.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.epistolary.TestPaths;

/**
 * What a fuzzer is given, made a document: an input that begins with the byte {@value #PROGRAM} is a program that
 * changes one of the seeds, every other is a document as it stands. So both what no writer would write and what is
 * nearly right come up.
 */
final class FuzzInput {

    /** The first byte of a program; no document begins with it. */
    static final byte PROGRAM = 1;

    private static final int MOST_STEPS = 12;
    private static final int LONGEST_PROGRAM = 60;
    private static final List<String> SEEDS = seeds();

    private FuzzInput() {
    }

    static byte[] document(byte[] input) {
        if (input.length == 0 || input[0] != PROGRAM) {
            return input;
        }
        Choices choices = new Choices(input, 1);
        String seed = SEEDS.get(choices.below(SEEDS.size()));
        Charset charset = choices.below(8) == 7 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new TeiMutator(seed, choices).mutated(MOST_STEPS).getBytes(charset);
    }

    /** A program for each number; the same one at all times. */
    static byte[] program(int number) {
        Random random = new Random(number);
        byte[] bytes = new byte[2 + random.nextInt(LONGEST_PROGRAM)];
        random.nextBytes(bytes);
        bytes[0] = PROGRAM;
        return bytes;
    }

    /** The documents that programs begin with: the small valid ones of the tests, and one with a bit of everything. */
    static List<String> seeds() {
        try (Stream<Path> files = Stream.of("profile/valid", "fuzz/seeds").map(TestPaths.RESOURCES::resolve)
                .flatMap(folder -> TestPaths.xmlBelow(folder).stream())) {
            return files.map(FuzzInput::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
