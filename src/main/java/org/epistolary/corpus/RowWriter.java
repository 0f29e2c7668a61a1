package org.epistolary.corpus;

import java.io.Closeable;
import java.io.IOException;

/** Writes rows one after the other in some format; {@link #close()} writes what belongs behind the last. */
public interface RowWriter extends Closeable {

    /**
     * Writes a row.
     *
     * @throws IOException when it cannot be written
     */
    void write(LetterRow row) throws IOException;

    /**
     * Writes what belongs behind the last row. What it writes to stays open.
     *
     * @throws IOException when it cannot be written
     */
    @Override
    void close() throws IOException;
}
