package org.epistolary.validation.report;

import java.util.Locale;
import java.util.Optional;

/** The forms of a report. */
public enum ReportFormat {

    /** One line a finding: place, severity, code, message; then the sums. */
    LINES,
    /** The same with the line of the source, a mark below it, and the fix. */
    TEXT,
    /** JSON Lines: one object a finding. */
    JSONL,
    /** SARIF 2.1.0, within the limits of GitHub code scanning. */
    SARIF,
    /** JUnit XML: one test case a file. */
    JUNIT,
    /** Workflow commands that GitHub Actions shows as annotations. */
    GITHUB,
    /** A summary in Markdown, for the page of a job or a comment. */
    MARKDOWN,
    /** One self-contained HTML page for whoever has to mend the files. */
    HTML;

    /** The format of a name: {@code lines}, {@code text}, {@code sarif} …; empty for any other word. */
    public static Optional<ReportFormat> ofName(String name) {
        for (ReportFormat format : values()) {
            if (format.toString().equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** A writer of this form. */
    public ReportWriter open(Appendable out, ReportOptions options) {
        return switch (this) {
            case LINES -> new LinesReport(out, options, false);
            case TEXT -> new LinesReport(out, options, true);
            case JSONL -> new JsonLinesReport(out, options);
            case SARIF -> new SarifReport(out, options);
            case JUNIT -> new JunitReport(out, options);
            case GITHUB -> new GithubReport(out, options);
            case MARKDOWN -> new MarkdownReport(out, options);
            case HTML -> new HtmlReport(out, options);
        };
    }

    /** The name as it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
