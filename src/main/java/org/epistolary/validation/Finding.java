package org.epistolary.validation;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One thing a validator found. Immutable.
 *
 * <p>The code is stable: it names the kind of mistake and does not change with the wording of the message.
 */
public final class Finding {

    private final String code;
    private final Severity severity;
    private final Location location;
    private final String message;
    private final @Nullable String value;

    Finding(String code, Severity severity, Location location, String message, @Nullable String value) {
        this.code = code;
        this.severity = severity;
        this.location = location;
        this.message = message;
        this.value = value;
    }

    /** The stable name of the kind of mistake, such as {@code attribute-value-invalid}. */
    public String code() {
        return code;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }

    /** Where it is. */
    public Location location() {
        return location;
    }

    /** What is wrong and what to do, in plain words. */
    public String message() {
        return message;
    }

    /** The value at fault, as written; empty when it is no value that is wrong. */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    /** One line: place, severity, code and message. */
    @Override
    public String toString() {
        return location + ": " + severity + " [" + code + "] " + message;
    }
}
