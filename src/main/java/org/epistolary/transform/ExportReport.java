package org.epistolary.transform;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.epistolary.io.ForeignFile;

/**
 * What came of an export.
 *
 * @param rendered how many files were rendered
 * @param unchanged how many were left as they were, because nothing had changed since the last run
 * @param failures those that failed, in the order of the input
 * @param unknown what no rule of rendering knows in the files that were rendered, in the order of the input
 * @param orphans outputs of earlier runs whose input is no longer there; they are left where they are
 * @param foreign what was passed over in the folder that was named, because it plainly is not TEI
 */
public record ExportReport(int rendered, int unchanged, List<ExportFailure> failures,
        Map<Path, List<UnknownElement>> unknown, List<Path> orphans, List<ForeignFile> foreign) {

    /** Copies its lists. */
    public ExportReport {
        failures = List.copyOf(failures);
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
        orphans = List.copyOf(orphans);
        foreign = List.copyOf(foreign);
    }

    ExportReport with(List<ForeignFile> passedOver) {
        return new ExportReport(rendered, unchanged, failures, unknown, orphans, passedOver);
    }
}
