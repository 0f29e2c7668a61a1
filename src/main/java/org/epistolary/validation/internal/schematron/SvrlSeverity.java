package org.epistolary.validation.internal.schematron;

import java.util.Locale;

import org.epistolary.validation.finding.Severity;

/** What the {@code role} or {@code flag} of a rule says about how bad it is. */
final class SvrlSeverity {

    private SvrlSeverity() {
    }

    /**
     * The severity that a Schematron {@code role} or {@code flag} means. Words that mean none of the three, and none at
     * all, are errors: a rule that fails is an error unless it says otherwise.
     */
    static Severity of(String role) {
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "warning", "warn", "nonfatal" -> Severity.WARNING;
            case "info", "information", "hint" -> Severity.INFO;
            default -> Severity.ERROR;
        };
    }
}
