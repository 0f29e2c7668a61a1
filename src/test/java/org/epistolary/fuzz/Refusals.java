package org.epistolary.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import org.epistolary.io.TeiParseException;
import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;

/** Reading where being refused is a good outcome too, as long as it is said well. */
final class Refusals {

    static final String NAME = "letter.xml";

    private Refusals() {
    }

    /** The document; none when it was refused in one sentence with file, line and column. */
    static Optional<TeiDocument> read(TeiReader reader, byte[] document) {
        return orRefused(() -> reader.read(new ByteArrayInputStream(document), NAME), document);
    }

    static <T> Optional<T> orRefused(Reading<T> reading, byte[] document) {
        try {
            return Optional.of(reading.read());
        } catch (TeiParseException e) {
            assertThat(e.file()).isEqualTo(NAME);
            assertThat(e.line()).isBetween(1, document.length + 1);
            assertThat(e.column()).isBetween(1, document.length + 1);
            assertThat(e).hasMessage(NAME + ":" + e.line() + ":" + e.column() + ": " + e.problem());
            assertThat(e.problem()).endsWith(".").doesNotContain("\n", "Exception").hasSizeLessThan(1_000);
            return Optional.empty();
        } catch (IOException e) {
            throw new AssertionError("Only a refusal may come of bytes that are there", e);
        }
    }

    /** A way to read. */
    @FunctionalInterface
    interface Reading<T> {

        T read() throws IOException;
    }
}
