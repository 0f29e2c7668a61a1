package org.epistolary.validation;

import java.util.Comparator;
import java.util.List;

import org.epistolary.model.tree.Position;

/** What was found in one document, in the order of the document. Immutable. */
public final class ValidationReport {

    private static final Position NOWHERE = new Position(0, 0);
    private static final Comparator<Finding> BY_PLACE = Comparator
            .comparingInt((Finding f) -> f.location().position().orElse(NOWHERE).line())
            .thenComparingInt(f -> f.location().position().orElse(NOWHERE).column());

    private final String file;
    private final List<Finding> findings;

    ValidationReport(String file, List<Finding> findings) {
        this.file = file;
        this.findings = findings.stream().sorted(BY_PLACE).toList();
    }

    /** The document, as it was named. */
    public String file() {
        return file;
    }

    /** Everything found; empty when all is well. */
    public List<Finding> findings() {
        return findings;
    }

    /** Whether there is a finding of severity {@link Severity#ERROR}. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** How many findings have a severity. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** The findings, one a line; an empty string when there is none. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        findings.forEach(finding -> lines.append(finding).append('\n'));
        return lines.toString();
    }
}
