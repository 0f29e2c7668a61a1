package org.epistolary.cli;

import java.util.List;

import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking one file.
 *
 * @param report what was found; null when the file could not be checked
 * @param cured what was mended, or would be
 * @param diff the difference that mending would make; empty unless it was asked for
 * @param failure why the file could not be checked; null when it could
 */
record Outcome(InputFile file, @Nullable ValidationReport report, List<Finding> cured, String diff,
        @Nullable Throwable failure) {

    static Outcome of(InputFile file, ValidationReport report) {
        return new Outcome(file, report, List.of(), "", null);
    }

    static Outcome failed(InputFile file, Throwable failure) {
        return new Outcome(file, null, List.of(), "", failure);
    }
}
