package org.epistolary.validation.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.epistolary.io.internal.OwnResources;
import org.epistolary.model.tree.Position;
import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.finding.Finding;

/**
 * One self-contained page for whoever has to mend the files: what was found, and each file with the findings marked in
 * place. It needs no script and loads nothing.
 */
final class HtmlReport implements ReportWriter {

    private static final int MOST_FILES = 200;

    private final Appendable out;
    private final ReportOptions options;
    private final Labels labels;
    private final Tally tally = new Tally();
    private final Map<String, List<Finding>> files = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> more = new LinkedHashMap<>();

    HtmlReport(Appendable out, ReportOptions options) {
        this.out = out;
        this.options = options;
        this.labels = options.labels();
    }

    @Override
    public void add(ValidationReport report) {
        tally.add(report);
        if (!report.findings().isEmpty()) {
            Repeats repeats = Repeats.of(report, options.most());
            files.computeIfAbsent(report.file(), f -> new ArrayList<>()).addAll(repeats.shown());
            repeats.more().forEach((code, number) -> more.computeIfAbsent(report.file(), f -> new LinkedHashMap<>())
                    .merge(code, number, Integer::sum));
        }
    }

    @Override
    public void finish() throws IOException {
        String title = Xml.escape(labels.text("title"));
        out.append("<!DOCTYPE html>\n<html lang=\"").append(labels.language())
                .append("\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(title).append("</title>\n<style>\n").append(style()).append("</style>\n</head>\n<body>\n");
        if (!tally.isEmpty()) {
            out.append("<a class=\"skip\" href=\"#files\">").append(label("skip")).append("</a>\n");
        }
        out.append("<header>\n<h1>").append(title).append("</h1>\n<p>").append(Xml.escape(labels.sums(tally)))
                .append("</p>\n</header>\n<main>\n");
        if (tally.isEmpty()) {
            out.append("<p>").append(label("well")).append("</p>\n");
        } else {
            kinds();
            contents();
            sections();
        }
        out.append("</main>\n</body>\n</html>\n");
    }

    private void kinds() throws IOException {
        out.append("<section aria-labelledby=\"kinds\">\n<h2 id=\"kinds\">").append(label("kinds"))
                .append("</h2>\n<table>\n<thead><tr>");
        for (String column : List.of("severity", "code", "about", "number")) {
            out.append("<th scope=\"col\">").append(label(column)).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (Tally.Kind kind : tally.kinds()) {
            out.append("<tr><td><span class=\"severity ").append(kind.severity().toString()).append("\">")
                    .append(Xml.escape(labels.severity(kind.severity()))).append("</span></td><td><code>")
                    .append(Xml.escape(kind.code())).append("</code></td><td>")
                    .append(Xml.escape(MarkdownReport.title(kind.code(), options.language())))
                    .append("</td><td class=\"number\">").append(String.valueOf(kind.number())).append("</td></tr>\n");
        }
        out.append("</tbody>\n</table>\n</section>\n");
    }

    private void contents() throws IOException {
        out.append("<nav aria-labelledby=\"files\">\n<h2 id=\"files\">").append(label("contents"))
                .append("</h2>\n<ul>\n");
        int number = 0;
        for (Map.Entry<String, List<Finding>> file : files.entrySet()) {
            if (number++ == MOST_FILES) {
                break;
            }
            out.append("<li><a href=\"#f").append(String.valueOf(number)).append("\">")
                    .append(Xml.escape(options.name(file.getKey()))).append("</a> (")
                    .append(String.valueOf(file.getValue().size())).append(")</li>\n");
        }
        out.append("</ul>\n");
        if (files.size() > MOST_FILES) {
            out.append("<p>").append(Xml.escape(labels.text("left-out", files.size() - MOST_FILES))).append("</p>\n");
        }
        out.append("</nav>\n");
    }

    private void sections() throws IOException {
        int number = 0;
        for (Map.Entry<String, List<Finding>> file : files.entrySet()) {
            if (number++ == MOST_FILES) {
                return;
            }
            String id = "f" + number;
            out.append("<section aria-labelledby=\"").append(id).append("\">\n<h2 id=\"").append(id).append("\">")
                    .append(Xml.escape(options.name(file.getKey()))).append("</h2>\n");
            findings(id, file.getValue(), more.getOrDefault(file.getKey(), Map.of()));
            new HtmlSource(out, options, id).write(file.getKey(), file.getValue());
            out.append("<p><a href=\"#files\">").append(label("back")).append("</a></p>\n</section>\n");
        }
    }

    private void findings(String id, List<Finding> findings, Map<String, Integer> others) throws IOException {
        out.append("<h3>").append(label("findings")).append("</h3>\n<ul class=\"findings\">\n");
        for (Finding finding : findings) {
            out.append("<li>");
            Position position = finding.location().position().orElse(null);
            if (position != null) {
                out.append("<a href=\"#").append(id).append("-").append(String.valueOf(position.line())).append("\">")
                        .append(Xml.escape(labels.text("line", position.line()))).append("</a> ");
            }
            message(finding, out, options);
            out.append("</li>\n");
        }
        for (Map.Entry<String, Integer> other : others.entrySet()) {
            out.append("<li><code>").append(Xml.escape(other.getKey())).append("</code> ")
                    .append(Xml.escape(labels.text("more", other.getValue()))).append("</li>\n");
        }
        out.append("</ul>\n");
    }

    /** Severity, code, sentence and fix: the same in the list and in place. */
    static void message(Finding finding, Appendable out, ReportOptions options) throws IOException {
        Labels labels = options.labels();
        out.append("<span class=\"severity ").append(finding.severity().toString()).append("\">")
                .append(Xml.escape(labels.severity(finding.severity()))).append("</span> <code>")
                .append(Xml.escape(finding.code())).append("</code> ")
                .append(Xml.escape(finding.message(options.language())));
        if (finding.fix().isPresent()) {
            out.append(" <span class=\"fix\"><strong>").append(Xml.escape(labels.text("fix"))).append("</strong> ")
                    .append(Xml.escape(finding.fix().get().description(options.language()))).append("</span>");
        }
    }

    private String label(String key) {
        return Xml.escape(labels.text(key));
    }

    private static String style() throws IOException {
        try (InputStream stream = OwnResources.open("org/epistolary/validation/report/report.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
