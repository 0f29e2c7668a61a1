package org.epistolary.validation;

import java.util.Locale;

/** How bad a finding is, worst first. */
public enum Severity {

    /** The file breaks a rule it has to keep. */
    ERROR,
    /** Something is very likely wrong, or will not be understood. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /**
     * The severity that a Schematron {@code role} or {@code flag} means. Words that mean none of the three, and none at
     * all, are errors: a rule that fails is an error unless it says otherwise.
     */
    static Severity ofRole(String role) {
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "warning", "warn", "nonfatal" -> WARNING;
            case "info", "information", "hint" -> INFO;
            default -> ERROR;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
