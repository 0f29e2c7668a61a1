package org.epistolary.validation.report;

import java.io.IOException;

import org.epistolary.model.tree.Position;
import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.finding.Finding;

/** Workflow commands: GitHub Actions shows them beside the lines of a pull request. */
final class GithubReport implements ReportWriter {

    private final Appendable out;
    private final ReportOptions options;
    private final Tally tally = new Tally();

    GithubReport(Appendable out, ReportOptions options) {
        this.out = out;
        this.options = options;
    }

    @Override
    public void add(ValidationReport report) throws IOException {
        tally.add(report);
        Repeats repeats = Repeats.of(report, options.most());
        for (Finding finding : repeats.shown()) {
            annotation(finding);
        }
        for (var more : repeats.more().entrySet()) {
            out.append("::notice file=").append(property(options.name(report.file()))).append(",title=")
                    .append(property(more.getKey())).append("::")
                    .append(data(options.labels().text("more", more.getValue()))).append('\n');
        }
    }

    @Override
    public void finish() throws IOException {
        out.append(options.labels().sums(tally)).append('\n');
    }

    private void annotation(Finding finding) throws IOException {
        String command = switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
        out.append("::").append(command).append(" file=").append(property(options.name(finding.location().file())));
        Position position = finding.location().position().orElse(null);
        if (position != null) {
            out.append(",line=").append(String.valueOf(position.line())).append(",col=")
                    .append(String.valueOf(position.column()));
        }
        out.append(",title=").append(property(finding.code())).append("::")
                .append(data(finding.message(options.language()))).append('\n');
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
