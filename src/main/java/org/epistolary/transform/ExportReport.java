package org.epistolary.transform;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of an export.
 *
 * @param rendered how many files were rendered
 * @param unchanged how many were left as they were, because nothing had changed since the last run
 * @param failures those that failed, in the order of the input
 * @param orphans outputs of earlier runs whose input is no longer there; they are left where they are
 */
public record ExportReport(int rendered, int unchanged, List<ExportFailure> failures, List<Path> orphans) {

    /** Copies its lists. */
    public ExportReport {
        failures = List.copyOf(failures);
        orphans = List.copyOf(orphans);
    }
}
