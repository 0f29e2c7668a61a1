package org.epistolary.fuzz;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

import org.epistolary.io.RandomEdits;
import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;

/**
 * Whatever is read and however it is edited, what is saved and read again is the same tree, and what no edit touched
 * stands there as it was. The edits follow from the document, so that a file is all there is to a finding.
 */
public final class EditFuzzer {

    private static final TeiReader READER = TeiReader.builder().allowDoctype().build();

    private EditFuzzer() {
    }

    /** What a fuzzer calls first, so that loading classes does not count as the time of an input. */
    public static void fuzzerInitialize() throws IOException {
        check(FuzzInput.document(FuzzInput.program(0)));
    }

    /** What a fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        check(FuzzInput.document(input));
    }

    static void check(byte[] document) throws IOException {
        Random random = new Random(Arrays.hashCode(document));
        for (int edits = 1; edits < 20; edits += 6) {
            TeiDocument read = Refusals.read(READER, document).orElse(null);
            if (read == null) {
                return;
            }
            RandomEdits.check(read, random, edits);
        }
    }
}
