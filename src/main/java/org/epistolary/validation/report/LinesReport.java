package org.epistolary.validation.report;

import java.io.IOException;

import org.epistolary.model.tree.Position;
import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.Message;
import org.epistolary.validation.finding.SourceLine;

/** Plain text as findings come, with or without the line of the source; the sums in the end. */
final class LinesReport implements ReportWriter {

    private final Appendable out;
    private final ReportOptions options;
    private final Labels labels;
    private final boolean withSource;
    private final Tally tally = new Tally();

    LinesReport(Appendable out, ReportOptions options, boolean withSource) {
        this.out = out;
        this.options = options;
        this.labels = options.labels();
        this.withSource = withSource;
    }

    @Override
    public void add(ValidationReport report) throws IOException {
        tally.add(report);
        Repeats repeats = Repeats.of(report, options.most());
        for (Finding finding : repeats.shown()) {
            line(finding.toString(options.language()));
            if (withSource) {
                source(finding);
            }
        }
        for (var more : repeats.more().entrySet()) {
            line(report.file() + ": [" + more.getKey() + "] " + labels.text("more", more.getValue()));
        }
    }

    @Override
    public void finish() throws IOException {
        line(labels.sums(tally));
    }

    private void source(Finding finding) throws IOException {
        SourceLine source = finding.location().line().orElse(null);
        String number = finding.location().position().map(Position::line).map(String::valueOf).orElse("");
        String margin = " ".repeat(number.length() + 2);
        if (source != null) {
            int length = Mark.length(finding, source.text(), source.column());
            line(" " + number + " | " + Message.masked(source.text()));
            line(margin + "| " + " ".repeat(source.column()) + "^" + "~".repeat(length - 1));
        }
        if (finding.parentLine().isPresent()) {
            line(margin + "= " + labels.text("in", "<" + finding.parent().orElse("") + ">",
                    finding.parentLine().getAsInt()) + ", " + finding.location().path());
        }
        if (finding.fix().isPresent()) {
            line(margin + "= " + labels.text("fix") + " " + finding.fix().get().description(options.language()));
        }
        line("");
    }

    private void line(String text) throws IOException {
        out.append(text).append(System.lineSeparator());
    }
}
