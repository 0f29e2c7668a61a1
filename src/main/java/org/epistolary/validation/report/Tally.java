package org.epistolary.validation.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.Severity;

/** Counts files and findings. For one thread. */
final class Tally {

    /**
     * How often a code was found.
     *
     * @param severity its worst severity
     */
    record Kind(String code, Severity severity, int number) {
    }

    private final Set<String> files = new HashSet<>();
    private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    private final Map<String, Kind> byCode = new TreeMap<>();
    private int known;

    void add(ValidationReport report) {
        files.add(report.file());
        known += report.known();
        for (Finding finding : report.findings()) {
            bySeverity.merge(finding.severity(), 1, Integer::sum);
            byCode.merge(finding.code(), new Kind(finding.code(), finding.severity(), 1), (a, b) -> new Kind(a.code(),
                    a.severity().isAtLeast(b.severity()) ? a.severity() : b.severity(), a.number() + 1));
        }
    }

    int files() {
        return files.size();
    }

    int known() {
        return known;
    }

    int count(Severity severity) {
        return bySeverity.getOrDefault(severity, 0);
    }

    boolean isEmpty() {
        return byCode.isEmpty();
    }

    /** The codes found, worst and most frequent first. */
    List<Kind> kinds() {
        return byCode.values().stream()
                .sorted(Comparator.comparing(Kind::severity).thenComparing(Kind::number, Comparator.reverseOrder()))
                .toList();
    }
}
