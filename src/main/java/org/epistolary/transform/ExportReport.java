package org.epistolary.transform;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of an export.
 *
 * @param rendered how many files were rendered
 * @param unchanged how many were left as they were, because nothing had changed since the last run
 * @param failures those that failed, in the order of the input
 * @param unknown what no rule of rendering knows in the files that were rendered, in the order of the input
 * @param orphans outputs of earlier runs whose input is no longer there; they are left where they are
 */
public record ExportReport(int rendered, int unchanged, List<ExportFailure> failures,
        Map<Path, List<UnknownElement>> unknown, List<Path> orphans) {

    /** Copies its lists. */
    public ExportReport {
        failures = List.copyOf(failures);
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
        orphans = List.copyOf(orphans);
    }
}
