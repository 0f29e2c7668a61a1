package org.epistolary.validation.finding;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A kind of finding that this library knows: its code, how bad it is unless somebody says otherwise, and what it is
 * about. Schemas of others have codes of their own, which are not listed here.
 */
public final class FindingCode {

    private static final SortedMap<String, FindingCode> ALL = load();

    private final String code;
    private final Severity severity;

    private FindingCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** All that are known, by code. */
    public static Map<String, FindingCode> all() {
        return ALL;
    }

    /** What is known about a code; empty for a code of a schema of somebody else. */
    public static Optional<FindingCode> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    static FindingCode of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("There is no finding " + code));
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** How bad it is, unless the settings say otherwise. */
    public Severity severity() {
        return severity;
    }

    /** What it is about, in a few words. */
    public String title(Locale locale) {
        return MessageFile.of(locale).text(code + ".title");
    }

    private static SortedMap<String, FindingCode> load() {
        Properties severities = MessageFile.properties("codes.properties");
        SortedMap<String, FindingCode> codes = new TreeMap<>();
        for (String code : severities.stringPropertyNames()) {
            Severity severity = Severity.ofName(severities.getProperty(code)).orElseThrow();
            codes.put(code, new FindingCode(code, severity));
        }
        return Collections.unmodifiableSortedMap(codes);
    }

    @Override
    public String toString() {
        return code;
    }
}
