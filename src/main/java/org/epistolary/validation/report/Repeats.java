package org.epistolary.validation.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.finding.Finding;

/**
 * The findings of one file with those of a kind that comes too often left out.
 *
 * @param shown those that are shown, in their order
 * @param more how many more there are, by code
 */
record Repeats(List<Finding> shown, Map<String, Integer> more) {

    /** At most so many of each code; 0 leaves none out. */
    static Repeats of(ValidationReport report, int most) {
        List<Finding> shown = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Integer> more = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            int number = seen.merge(finding.code(), 1, Integer::sum);
            if (most == 0 || number <= most) {
                shown.add(finding);
            } else {
                more.merge(finding.code(), 1, Integer::sum);
            }
        }
        return new Repeats(List.copyOf(shown), more);
    }
}
