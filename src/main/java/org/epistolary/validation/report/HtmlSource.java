package org.epistolary.validation.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.epistolary.model.tree.Position;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.SourceLine;

/** A file with the findings marked in place. Stretches without any are folded, and long lines cut far from a mark. */
final class HtmlSource {

    private static final int AROUND = 3;
    private static final int SHORTEST_FOLD = 8;
    private static final int LONG_LINE = 2_000;
    private static final int KEPT = 300;

    private final Appendable out;
    private final ReportOptions options;
    private final String id;

    HtmlSource(Appendable out, ReportOptions options, String id) {
        this.out = out;
        this.options = options;
        this.id = id;
    }

    void write(String file, List<Finding> findings) throws IOException {
        List<String> lines = SourceLines.of(file);
        Map<Integer, List<Finding>> byLine = new TreeMap<>();
        for (Finding finding : findings) {
            finding.location().position().map(Position::line)
                    .ifPresent(line -> byLine.computeIfAbsent(line, l -> new ArrayList<>()).add(finding));
        }
        boolean fits = !lines.isEmpty() && byLine.keySet().stream().allMatch(line -> line <= lines.size());
        out.append("<h3>").append(Xml.escape(options.labels().text("source"))).append("</h3>\n");
        if (fits) {
            file(lines, byLine);
        } else {
            excerpts(findings);
        }
    }

    private void file(List<String> lines, Map<Integer, List<Finding>> byLine) throws IOException {
        int at = 1;
        for (int line : byLine.keySet()) {
            int from = Math.max(at, line - AROUND);
            int to = Math.min(lines.size(), line + AROUND);
            if (from > to) {
                continue;
            }
            fold(lines, at, from - 1);
            list(lines, from, to, byLine);
            at = to + 1;
        }
        fold(lines, at, lines.size());
    }

    private void fold(List<String> lines, int from, int to) throws IOException {
        if (to - from + 1 < SHORTEST_FOLD) {
            list(lines, from, to, Map.of());
            return;
        }
        out.append("<details><summary>").append(Xml.escape(options.labels().text("lines", from, to)))
                .append("</summary>\n");
        list(lines, from, to, Map.of());
        out.append("</details>\n");
    }

    private void list(List<String> lines, int from, int to, Map<Integer, List<Finding>> byLine) throws IOException {
        if (from > to) {
            return;
        }
        out.append("<ol class=\"source\" start=\"").append(String.valueOf(from)).append("\">\n");
        for (int number = from; number <= to; number++) {
            List<Finding> here = byLine.getOrDefault(number, List.of());
            out.append(here.isEmpty() ? "<li>" : "<li id=\"" + id + "-" + number + "\" class=\"found\">");
            out.append("<code>");
            line(lines.get(number - 1), here);
            out.append("</code>");
            notes(here);
            out.append("</li>\n");
        }
        out.append("</ol>\n");
    }

    /** What cannot be shown in place, each with the line that was remembered. */
    private void excerpts(List<Finding> findings) throws IOException {
        out.append("<p>").append(Xml.escape(options.labels().text("excerpt"))).append("</p>\n<ul class=\"source\">\n");
        Set<Integer> linked = new HashSet<>();
        for (Finding finding : findings) {
            int number = finding.location().position().map(Position::line).orElse(0);
            out.append(linked.add(number) ? "<li id=\"" + id + "-" + number + "\">" : "<li>");
            SourceLine line = finding.location().line().orElse(null);
            if (line != null) {
                out.append("<code>");
                int column = Math.min(line.text().length(), line.column());
                int end = Math.min(line.text().length(), column + Mark.length(finding, line.text(), column));
                marked(line.text(), List.of(new Stretch(column, end, finding)));
                out.append("</code>");
            }
            notes(List.of(finding));
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private void notes(List<Finding> here) throws IOException {
        for (Finding finding : here) {
            out.append("<p class=\"note ").append(finding.severity().toString()).append("\">");
            HtmlReport.message(finding, out, options);
            out.append("</p>");
        }
    }

    private void line(String line, List<Finding> here) throws IOException {
        List<Stretch> stretches = new ArrayList<>();
        for (Finding finding : here) {
            int column = Math.min(line.length(), finding.location().position().map(Position::column).orElse(1) - 1);
            int end = Math.min(line.length(), column + Mark.length(finding, line, column));
            stretches.add(new Stretch(column, end, finding));
        }
        stretches.sort(Comparator.comparingInt(Stretch::from));
        marked(line, stretches);
    }

    private void marked(String line, List<Stretch> stretches) throws IOException {
        int at = 0;
        for (Stretch stretch : stretches) {
            if (stretch.from() < at || stretch.to() <= stretch.from()) {
                continue;
            }
            plain(line, at, stretch.from(), at > 0, true);
            out.append("<mark class=\"").append(stretch.finding().severity().toString()).append("\">");
            Xml.text(line.substring(stretch.from(), stretch.to()), out);
            out.append("</mark>");
            at = stretch.to();
        }
        plain(line, at, line.length(), at > 0, false);
    }

    /** What is not marked; of a long line only what is near a mark. */
    private void plain(String line, int from, int to, boolean afterMark, boolean beforeMark) throws IOException {
        if (line.length() <= LONG_LINE || to - from <= 2 * KEPT) {
            Xml.text(line.substring(from, to), out);
            return;
        }
        if (afterMark) {
            Xml.text(line.substring(from, from + KEPT), out);
        }
        out.append(" … ");
        if (beforeMark) {
            Xml.text(line.substring(to - KEPT, to), out);
        }
    }

    private record Stretch(int from, int to, Finding finding) {
    }
}
