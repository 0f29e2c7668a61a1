package org.epistolary.validation.report;

import java.nio.file.Path;
import java.util.Locale;

import org.epistolary.validation.finding.Severity;
import org.epistolary.validation.internal.FileNames;

/**
 * How reports are written. Immutable.
 *
 * @param language the language of messages and headings: German, or else English
 * @param root the folder that names of files are relative to in reports for other programs
 * @param most how many findings of one code are shown for a file in reports for people; the rest is counted
 * @param failOn the least severity that counts as a failure
 * @param version the version of the program, as reports state it
 */
public record ReportOptions(Locale language, Path root, int most, Severity failOn, String version) {

    /** How many findings of one code are shown for a file unless set otherwise. */
    public static final int DEFAULT_MOST = 25;

    /** English, relative to the working directory, failing on errors. */
    public static ReportOptions defaults() {
        return new ReportOptions(Locale.ENGLISH, Path.of(""), DEFAULT_MOST, Severity.ERROR, "");
    }

    /** The same in another language. */
    public ReportOptions language(Locale other) {
        return new ReportOptions(other, root, most, failOn, version);
    }

    /** The same relative to another folder. */
    public ReportOptions root(Path other) {
        return new ReportOptions(language, other, most, failOn, version);
    }

    /** The same with another number of findings shown for each code and file. */
    public ReportOptions most(int other) {
        return new ReportOptions(language, root, other, failOn, version);
    }

    /** The same failing on another severity. */
    public ReportOptions failOn(Severity other) {
        return new ReportOptions(language, root, most, other, version);
    }

    /** The same with the version of the program. */
    public ReportOptions version(String other) {
        return new ReportOptions(language, root, most, failOn, other);
    }

    /** A file's name relative to the root, with slashes. */
    String name(String file) {
        return FileNames.relative(root, file);
    }

    Labels labels() {
        return Labels.of(language);
    }
}
