package org.epistolary.validation.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.Fix;

/** One JSON object a line, one line a finding; what is not known is left out. */
final class JsonLinesReport implements ReportWriter {

    private final Appendable out;
    private final ReportOptions options;
    private final Json json;

    JsonLinesReport(Appendable out, ReportOptions options) {
        this.out = out;
        this.options = options;
        this.json = new Json(out);
    }

    @Override
    public void add(ValidationReport report) throws IOException {
        for (Finding finding : report.findings()) {
            json.value(object(finding));
            out.append('\n');
        }
    }

    @Override
    public void finish() {
        // every line stands by itself
    }

    private Map<String, Object> object(Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", options.name(finding.location().file()));
        finding.location().position().ifPresent(position -> {
            object.put("line", position.line());
            object.put("column", position.column());
        });
        object.put("severity", finding.severity());
        object.put("code", finding.code());
        object.put("message", finding.message(options.language()));
        finding.value().ifPresent(value -> object.put("value", value));
        if (!finding.location().path().isEmpty()) {
            object.put("path", finding.location().path());
        }
        finding.parent().ifPresent(parent -> object.put("parent", parent));
        finding.parentLine().ifPresent(line -> object.put("parentLine", line));
        object.put("fingerprint", finding.fingerprint());
        finding.fix().ifPresent(fix -> object.put("fix", fix(fix)));
        return object;
    }

    private Map<String, Object> fix(Fix fix) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("description", fix.description(options.language()));
        object.put("attribute", fix.attribute().getLocalPart());
        object.put("old", fix.oldValue());
        fix.newValue().ifPresent(value -> object.put("new", value));
        return object;
    }
}
