package org.epistolary.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.epistolary.model.tree.Position;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.Severity;

/** What was found in one document, in the order of the document. Immutable. */
public final class ValidationReport {

    private static final Position NOWHERE = new Position(0, 0);
    private static final Comparator<Finding> BY_PLACE = Comparator
            .comparingInt((Finding f) -> f.location().position().orElse(NOWHERE).line())
            .thenComparingInt(f -> f.location().position().orElse(NOWHERE).column());

    private final String file;
    private final List<Finding> findings;
    private final int known;

    ValidationReport(String file, List<Finding> findings) {
        this(file, findings, 0);
    }

    private ValidationReport(String file, List<Finding> findings, int known) {
        this.file = file;
        this.findings = findings.stream().sorted(BY_PLACE).toList();
        this.known = known;
    }

    /** The document, as it was named. */
    public String file() {
        return file;
    }

    /** Everything found; empty when all is well. */
    public List<Finding> findings() {
        return findings;
    }

    /** How many findings were left out because a baseline knows them. */
    public int known() {
        return known;
    }

    /** Whether there is a finding of severity {@link Severity#ERROR}. */
    public boolean hasErrors() {
        return hasAtLeast(Severity.ERROR);
    }

    /** Whether there is a finding of a severity, or of a worse one. */
    public boolean hasAtLeast(Severity severity) {
        return findings.stream().anyMatch(f -> f.severity().isAtLeast(severity));
    }

    /** How many findings have a severity. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** The same with the severities that somebody wants, and without the codes that somebody does not want. */
    public ValidationReport with(ValidationSettings settings) {
        return new ValidationReport(file, findings.stream().map(settings::apply).flatMap(Optional::stream).toList(),
                known);
    }

    /** The same without the findings that a baseline knows. */
    public ValidationReport without(Baseline baseline) {
        List<Finding> left = baseline.unknown(this);
        return new ValidationReport(file, left, known + findings.size() - left.size());
    }

    /** The findings, one a line; an empty string when there is none. */
    @Override
    public String toString() {
        return toString(Locale.ENGLISH);
    }

    /** The findings in a language, one a line; an empty string when there is none. */
    public String toString(Locale locale) {
        StringBuilder lines = new StringBuilder();
        findings.forEach(finding -> lines.append(finding.toString(locale)).append('\n'));
        return lines.toString();
    }
}
