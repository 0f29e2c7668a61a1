package org.epistolary.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.epistolary.io.internal.AtomicFile;
import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.finding.Severity;
import org.epistolary.validation.report.ReportFormat;
import org.epistolary.validation.report.ReportOptions;
import org.epistolary.validation.report.ReportWriter;

/** All reports of one run, and whether it failed, which does not depend on any of them. */
final class Reports {

    private final Severity failOn;
    private final List<ReportWriter> writers = new ArrayList<>();
    private final Map<Path, StringBuilder> files = new LinkedHashMap<>();
    private boolean failed;

    Reports(Severity failOn) {
        this.failOn = failOn;
    }

    void add(ReportWriter writer) {
        writers.add(writer);
    }

    void add(ReportFormat format, Path file, ReportOptions options) {
        StringBuilder text = new StringBuilder();
        if (files.putIfAbsent(file, text) != null) {
            throw new IllegalArgumentException(file + ": Two reports cannot go to the same file.");
        }
        add(format.open(text, options));
    }

    void add(ValidationReport report) throws IOException {
        failed |= report.hasAtLeast(failOn);
        for (ReportWriter writer : writers) {
            writer.add(report);
        }
    }

    /** Ends all reports and writes those that go to files, each whole or not at all. */
    void finish() throws IOException {
        for (ReportWriter writer : writers) {
            writer.finish();
        }
        for (Map.Entry<Path, StringBuilder> file : files.entrySet()) {
            AtomicFile.write(file.getKey(), file.getValue().toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    boolean hasFailed() {
        return failed;
    }
}
