package org.epistolary.validation.finding;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

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
    private final Message message;
    private final @Nullable String value;
    private final @Nullable Fix fix;

    private Finding(String code, Severity severity, Location location, Message message, @Nullable String value,
            @Nullable Fix fix) {
        this.code = code;
        this.severity = severity;
        this.location = location;
        this.message = message;
        this.value = value;
        this.fix = fix;
    }

    /**
     * A finding of a kind that this library knows, with the severity it usually has.
     *
     * @throws IllegalArgumentException when there is no such code
     */
    public static Finding of(String code, Location location, Message message) {
        return of(code, FindingCode.of(code).severity(), location, message);
    }

    /** A finding of any kind. */
    public static Finding of(String code, Severity severity, Location location, Message message) {
        return new Finding(code, severity, location, message, null, null);
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

    /** What is wrong and what to do, in plain English. */
    public String message() {
        return message(Locale.ENGLISH);
    }

    /** What is wrong and what to do, in a language; in English when there is no wording in it. */
    public String message(Locale locale) {
        return message.text(locale);
    }

    /** The value at fault, as written; empty when it is no value that is wrong. */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    /** The name of the element around the one at fault; empty for a root. */
    public Optional<String> parent() {
        return location.parent();
    }

    /** The line on which the element around the one at fault begins; empty for a root and for what was in no file. */
    public OptionalInt parentLine() {
        return location.parentLine();
    }

    /** The cure, where it is certain; usually empty. */
    public Optional<Fix> fix() {
        return Optional.ofNullable(fix);
    }

    /**
     * What tells it from others of its file and stays the same when the file changes elsewhere: sixteen hexadecimal
     * digits made of its code, the names and words around its place, and its value.
     */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /** The same finding with another severity. */
    public Finding withSeverity(Severity other) {
        return other == severity ? this : new Finding(code, other, location, message, value, fix);
    }

    /** The same finding about a value; null for none. */
    public Finding withValue(@Nullable String other) {
        return new Finding(code, severity, location, message, other, fix);
    }

    /** The same finding with a cure; null for none. */
    public Finding withFix(@Nullable Fix other) {
        return new Finding(code, severity, location, message, value, other);
    }

    void writeTo(FindingOutput out) {
        out.text(code);
        out.text(severity.toString());
        out.location(location);
        out.message(message);
        out.optionalText(value);
        out.flag(fix != null);
        if (fix != null) {
            fix.writeTo(out);
        }
    }

    static Finding readFrom(FindingInput in) throws IOException {
        String code = in.text();
        Severity severity = in.severity();
        Location location = in.location();
        Message message = in.message();
        String value = in.optionalText();
        return new Finding(code, severity, location, message, value, in.flag() ? Fix.readFrom(in) : null);
    }

    /** One line: place, severity, code and message. */
    @Override
    public String toString() {
        return toString(Locale.ENGLISH);
    }

    /** One line in a language: place, severity, code and message. */
    public String toString(Locale locale) {
        return location + ": " + severity + " [" + code + "] " + message(locale);
    }
}
