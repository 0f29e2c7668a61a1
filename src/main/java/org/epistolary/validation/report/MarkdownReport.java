package org.epistolary.validation.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.epistolary.model.tree.Position;
import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.FindingCode;

/** Sums, a table of the kinds of findings, and a list for each file; below the size that GitHub takes as a summary. */
final class MarkdownReport implements ReportWriter {

    private static final int LARGEST = 900_000;

    private final Appendable out;
    private final ReportOptions options;
    private final Labels labels;
    private final Tally tally = new Tally();
    private final StringBuilder details = new StringBuilder();
    private int leftOut;

    MarkdownReport(Appendable out, ReportOptions options) {
        this.out = out;
        this.options = options;
        this.labels = options.labels();
    }

    @Override
    public void add(ValidationReport report) {
        tally.add(report);
        if (report.findings().isEmpty()) {
            return;
        }
        String section = section(report);
        if (details.length() + section.length() > LARGEST) {
            leftOut++;
        } else {
            details.append(section);
        }
    }

    @Override
    public void finish() throws IOException {
        out.append("# ").append(labels.text("title")).append("\n\n").append(labels.sums(tally)).append('\n');
        if (tally.isEmpty()) {
            out.append('\n').append(labels.text("well")).append('\n');
            return;
        }
        out.append("\n| ").append(labels.text("severity")).append(" | ").append(labels.text("code")).append(" | ")
                .append(labels.text("about")).append(" | ").append(labels.text("number"))
                .append(" |\n|---|---|---|--:|\n");
        for (Tally.Kind kind : tally.kinds()) {
            out.append("| ").append(labels.severity(kind.severity())).append(" | `").append(kind.code())
                    .append("` | ").append(title(kind.code(), options.language())).append(" | ")
                    .append(String.valueOf(kind.number())).append(" |\n");
        }
        out.append(details);
        if (leftOut > 0) {
            out.append('\n').append(labels.text("left-out", leftOut)).append('\n');
        }
    }

    private String section(ValidationReport report) {
        Repeats repeats = Repeats.of(report, options.most());
        List<String> lines = new ArrayList<>();
        lines.add("\n## " + escape(options.name(report.file())) + "\n");
        for (Finding finding : repeats.shown()) {
            String line = finding.location().position().map(Position::line).map(n -> labels.text("line", n) + ": ")
                    .orElse("");
            lines.add("- " + line + "**" + labels.severity(finding.severity()) + "** `" + finding.code() + "` "
                    + escape(finding.message(options.language())));
        }
        repeats.more().forEach((code, number) -> lines.add("- `" + code + "`: " + labels.text("more", number)));
        return String.join("\n", lines) + "\n";
    }

    static String title(String code, Locale language) {
        return FindingCode.find(code).map(c -> c.title(language)).orElse("");
    }

    /** What people write must not become markup. */
    private static String escape(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]#|~])", "\\\\$1").replace("&", "&amp;").replace("<", "&lt;")
                .replace(">", "&gt;").replace("@", "&#64;");
    }
}
