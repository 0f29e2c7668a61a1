package org.epistolary.validation;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.epistolary.io.internal.TextFile;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.FindingCode;
import org.epistolary.validation.finding.Severity;
import org.epistolary.validation.internal.SimilarNames;
import org.jspecify.annotations.Nullable;

/**
 * What a project wants otherwise: other severities, codes switched off, the language of messages, the severity from
 * which a run fails. Immutable.
 *
 * <p>As a file it is one of properties, in UTF-8, usually {@code epistolary.properties}:
 * <pre>
 * severity.corresp-recipient-missing = info
 * severity.text-empty = off
 * language = de
 * fail-on = warning
 * </pre>
 */
public final class ValidationSettings {

    private static final String SEVERITY = "severity.";
    private static final String OFF = "off";
    private static final ValidationSettings DEFAULT = new ValidationSettings(Map.of(), null, null);

    private final Map<String, Optional<Severity>> severities;
    private final @Nullable Locale language;
    private final @Nullable Severity failOn;

    private ValidationSettings(Map<String, Optional<Severity>> severities, @Nullable Locale language,
            @Nullable Severity failOn) {
        this.severities = Map.copyOf(severities);
        this.language = language;
        this.failOn = failOn;
    }

    /** Nothing is wanted otherwise. */
    public static ValidationSettings defaults() {
        return DEFAULT;
    }

    /**
     * Reads a file.
     *
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when something in it is not understood; the message names file, key and value
     */
    public static ValidationSettings read(Path file) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(TextFile.read(file)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": A \\u is followed by something else than four hexadecimal "
                    + "digits. Write the character itself.", e);
        }
        ValidationSettings settings = DEFAULT;
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            settings = settings.with(key, properties.getProperty(key).strip(), file);
        }
        return settings;
    }

    /** The same settings with another severity for a code. */
    public ValidationSettings severity(String code, Severity severity) {
        return with(code, Optional.of(severity));
    }

    /** The same settings with a code switched off. */
    public ValidationSettings off(String code) {
        return with(code, Optional.empty());
    }

    /** The language of messages; empty when it is not set. */
    public Optional<Locale> language() {
        return Optional.ofNullable(language);
    }

    /** The least severity that makes a run fail; empty when it is not set. */
    public Optional<Severity> failOn() {
        return Optional.ofNullable(failOn);
    }

    /**
     * The codes that are given a severity, or are off, and that no finding of this library has: those of a schema of
     * one's own, and slips. With each, the code of this library that it nearly is, if there is one.
     */
    public SortedMap<String, Optional<String>> unknownCodes() {
        SortedMap<String, Optional<String>> unknown = new TreeMap<>();
        Set<String> known = FindingCode.all().keySet();
        for (String code : severities.keySet()) {
            if (!known.contains(code)) {
                unknown.put(code, SimilarNames.nearest(code, known));
            }
        }
        return Collections.unmodifiableSortedMap(unknown);
    }

    /** What becomes of a finding: the same with the severity that is wanted, or nothing when its code is off. */
    Optional<Finding> apply(Finding finding) {
        Optional<Severity> wanted = severities.get(finding.code());
        return wanted == null ? Optional.of(finding) : wanted.map(finding::withSeverity);
    }

    private ValidationSettings with(String code, Optional<Severity> severity) {
        Map<String, Optional<Severity>> all = new TreeMap<>(severities);
        all.put(code, severity);
        return new ValidationSettings(all, language, failOn);
    }

    private ValidationSettings with(String key, String value, Path file) {
        if (key.startsWith(SEVERITY)) {
            String code = key.substring(SEVERITY.length());
            Optional<Severity> severity = Severity.ofName(value);
            if (severity.isEmpty() && !value.equals(OFF)) {
                throw misunderstood(file, key, value, "error, warning, info or off");
            }
            return with(code, severity);
        }
        if (key.equals("language")) {
            if (!value.equals("en") && !value.equals("de")) {
                throw misunderstood(file, key, value, "en or de");
            }
            return new ValidationSettings(severities, Locale.forLanguageTag(value), failOn);
        }
        if (key.equals("fail-on")) {
            Severity severity = Severity.ofName(value)
                    .orElseThrow(() -> misunderstood(file, key, value, "error, warning or info"));
            return new ValidationSettings(severities, language, severity);
        }
        throw new IllegalArgumentException(file + ": There is no setting " + key
                + ". There are severity.CODE, language and fail-on.");
    }

    private static IllegalArgumentException misunderstood(Path file, String key, String value, String possible) {
        return new IllegalArgumentException(file + ": " + key + " = " + value + ": Write " + possible + ".");
    }
}
