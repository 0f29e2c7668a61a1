package org.epistolary.validation.report;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.epistolary.model.tree.Position;
import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.FindingCode;
import org.epistolary.validation.finding.Severity;
import org.epistolary.validation.internal.FileNames;

/**
 * SARIF 2.1.0 as GitHub code scanning takes it: at most 25,000 results, the worst first when there are more; relative
 * addresses; fingerprints by which an old finding is known again.
 */
final class SarifReport implements ReportWriter {

    private static final int MOST_RESULTS = 25_000;
    private static final String BASE = "%SRCROOT%";

    private final Appendable out;
    private final ReportOptions options;
    private final List<Finding> findings = new ArrayList<>();

    SarifReport(Appendable out, ReportOptions options) {
        this.out = out;
        this.options = options;
    }

    @Override
    public void add(ValidationReport report) {
        findings.addAll(report.findings());
    }

    @Override
    public void finish() throws IOException {
        List<Finding> shown = findings;
        if (findings.size() > MOST_RESULTS) {
            shown = findings.stream().sorted(Comparator.comparing(Finding::severity)).limit(MOST_RESULTS).toList();
        }
        List<String> codes = shown.stream().map(Finding::code).distinct().sorted().toList();
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver(codes)));
        run.put("originalUriBaseIds", Map.of(BASE, Map.of("description", text("The root of the repository."))));
        run.put("columnKind", "utf16CodeUnits");
        run.put("invocations", List.of(invocation(findings.size() - shown.size())));
        run.put("results", results(shown, codes));
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        new Json(out).value(log);
        out.append('\n');
    }

    private Map<String, Object> driver(List<String> codes) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Epistolary");
        if (!options.version().isEmpty()) {
            driver.put("version", options.version());
        }
        driver.put("language", options.labels().language());
        driver.put("rules", codes.stream().map(this::rule).toList());
        return driver;
    }

    private Map<String, Object> rule(String code) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code);
        rule.put("name", camelCase(code));
        String title = FindingCode.find(code).map(c -> c.title(options.language())).orElse(code);
        rule.put("shortDescription", text(title));
        rule.put("fullDescription", text(title));
        rule.put("help", text(title + ". See the section " + code + " of the catalogue of findings."));
        Severity severity = FindingCode.find(code).map(FindingCode::severity).orElse(Severity.ERROR);
        rule.put("defaultConfiguration", Map.of("level", level(severity)));
        rule.put("properties", Map.of("tags", List.of("tei", "correspondence")));
        return rule;
    }

    private static Map<String, Object> invocation(int leftOut) {
        Map<String, Object> invocation = new LinkedHashMap<>();
        invocation.put("executionSuccessful", true);
        if (leftOut > 0) {
            invocation.put("toolExecutionNotifications", List.of(pair("level", "warning", "message",
                    text(leftOut + " more findings, none worse than these, are left out of this file."))));
        }
        return invocation;
    }

    private List<Object> results(List<Finding> shown, List<String> codes) {
        Map<String, Integer> indexes = new HashMap<>();
        codes.forEach(code -> indexes.put(code, indexes.size()));
        Map<String, Integer> seen = new HashMap<>();
        List<Object> results = new ArrayList<>();
        for (Finding finding : shown) {
            String print = finding.fingerprint();
            int number = seen.merge(finding.location().file() + print, 1, Integer::sum);
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("ruleId", finding.code());
            result.put("ruleIndex", indexes.getOrDefault(finding.code(), -1));
            result.put("level", level(finding.severity()));
            result.put("message", text(finding.message(options.language())));
            result.put("locations", List.of(location(finding)));
            result.put("partialFingerprints", Map.of("primaryLocationLineHash", print + ":" + number));
            results.add(result);
        }
        return results;
    }

    private Map<String, Object> location(Finding finding) {
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", artifact(finding.location().file()));
        Position position = finding.location().position().orElse(new Position(1, 1));
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", Math.max(1, position.line()));
        region.put("startColumn", Math.max(1, position.column()));
        finding.location().line().ifPresent(line -> region.put("endColumn", position.column()
                + Mark.length(finding, line.text(), line.column())));
        physical.put("region", region);
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        if (!finding.location().path().isEmpty()) {
            location.put("logicalLocations", List.of(pair("fullyQualifiedName", finding.location().path(),
                    "kind", "element")));
        }
        return location;
    }

    /** Relative to the root of the repository, or absolute when it lies elsewhere. */
    private Map<String, Object> artifact(String file) {
        String name = options.name(file);
        if (FileNames.isUri(name)) {
            return Map.of("uri", name.replace(" ", "%20"));
        }
        Path path = Path.of(name);
        if (path.isAbsolute() || path.startsWith("..")) {
            return Map.of("uri", path.toAbsolutePath().normalize().toUri().toString());
        }
        try {
            Map<String, Object> artifact = new LinkedHashMap<>();
            String uri = new URI(null, null, "/" + name, null).toASCIIString().substring(1);
            artifact.put("uri", uri.contains(":") ? "./" + uri : uri);
            artifact.put("uriBaseId", BASE);
            return artifact;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Any path can be escaped: " + name, e);
        }
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }

    private static Map<String, Object> pair(String first, Object value, String second, Object other) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put(first, value);
        pair.put(second, other);
        return pair;
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.toString();
    }

    private static String camelCase(String code) {
        StringBuilder name = new StringBuilder();
        for (String part : code.split("[^A-Za-z0-9]+")) {
            name.append(part.isEmpty() ? "" : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.isEmpty() ? "Rule" : name.toString();
    }
}
