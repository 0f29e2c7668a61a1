package org.epistolary.validation.report;

import java.io.IOException;

import org.epistolary.validation.ValidationReport;

/**
 * Writes what was found in one document after the other. For one thread. A document may come twice: what is found only
 * when all are known is added to what was found in it alone.
 */
public interface ReportWriter {

    /**
     * Takes what was found in a document, which may be nothing.
     *
     * @throws IOException when it cannot be written
     */
    void add(ValidationReport report) throws IOException;

    /**
     * Writes what is still to be written; nothing may be added afterwards. What is written to stays open.
     *
     * @throws IOException when it cannot be written
     */
    void finish() throws IOException;
}
