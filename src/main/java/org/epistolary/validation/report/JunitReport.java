package org.epistolary.validation.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.finding.Finding;

/** JUnit XML: one test case a file, which fails when there is something at or above the severity that counts. */
final class JunitReport implements ReportWriter {

    private final Appendable out;
    private final ReportOptions options;
    private final Map<String, List<Finding>> files = new LinkedHashMap<>();

    JunitReport(Appendable out, ReportOptions options) {
        this.out = out;
        this.options = options;
    }

    @Override
    public void add(ValidationReport report) {
        files.computeIfAbsent(report.file(), f -> new ArrayList<>()).addAll(report.findings());
    }

    @Override
    public void finish() throws IOException {
        long failures = files.values().stream().filter(all -> all.stream().anyMatch(this::fails)).count();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<testsuite name=\"epistolary validate\" tests=\"").append(String.valueOf(files.size()))
                .append("\" failures=\"").append(String.valueOf(failures))
                .append("\" errors=\"0\" skipped=\"0\" time=\"0\">\n");
        for (Map.Entry<String, List<Finding>> file : files.entrySet()) {
            testCase(options.name(file.getKey()), file.getValue());
        }
        out.append("</testsuite>\n");
    }

    private void testCase(String name, List<Finding> findings) throws IOException {
        int slash = name.lastIndexOf('/');
        String folder = slash < 0 ? "." : name.substring(0, slash);
        out.append("  <testcase classname=\"").append(Xml.escape(folder)).append("\" name=\"")
                .append(Xml.escape(name.substring(slash + 1))).append("\" file=\"").append(Xml.escape(name))
                .append("\" time=\"0\"");
        if (findings.isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append(">\n");
        List<Finding> failing = findings.stream().filter(this::fails).toList();
        List<Finding> others = findings.stream().filter(f -> !fails(f)).toList();
        if (!failing.isEmpty()) {
            Finding first = failing.get(0);
            String rest = failing.size() == 1 ? "" : " (+" + (failing.size() - 1) + ")";
            out.append("    <failure type=\"").append(Xml.escape(first.code())).append("\" message=\"")
                    .append(Xml.escape(first.message(options.language()) + rest)).append("\">");
            lines(failing);
            out.append("</failure>\n");
        }
        if (!others.isEmpty()) {
            out.append("    <system-out>");
            lines(others);
            out.append("</system-out>\n");
        }
        out.append("  </testcase>\n");
    }

    private void lines(List<Finding> findings) throws IOException {
        for (Finding finding : findings) {
            Xml.text(finding.toString(options.language()) + "\n", out);
        }
    }

    private boolean fails(Finding finding) {
        return finding.severity().isAtLeast(options.failOn());
    }
}
