package org.epistolary.validation.finding;

import java.util.Locale;
import java.util.Optional;

/** How bad a finding is, worst first. */
public enum Severity {

    /** The file breaks a rule it has to keep. */
    ERROR,
    /** Something is very likely wrong, or will not be understood. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The severity of a name: {@code error}, {@code warning}, {@code info}; empty for any other word. */
    public static Optional<Severity> ofName(String name) {
        for (Severity severity : values()) {
            if (severity.toString().equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    /** Whether this is as bad as another one, or worse. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
