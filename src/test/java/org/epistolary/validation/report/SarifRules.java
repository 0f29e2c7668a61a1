package org.epistolary.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

/** What the schema of SARIF 2.1.0 requires of the parts used here, and what GitHub requires on top of it. */
final class SarifRules {

    private SarifRules() {
    }

    static void check(JsonValue log) {
        assertThat(log.string("version")).isEqualTo("2.1.0");
        assertThat(log.get("runs").size()).isBetween(1, 20);
        for (JsonValue run : log.get("runs").items()) {
            run(run);
        }
    }

    private static void run(JsonValue run) {
        JsonValue driver = run.get("tool").get("driver");
        assertThat(driver.string("name")).isNotBlank();
        assertThat(run.string("columnKind")).isIn("utf16CodeUnits", "unicodeCodePoints");
        List<JsonValue> rules = driver.get("rules").items();
        assertThat(rules.stream().map(rule -> rule.string("id"))).doesNotHaveDuplicates();
        assertThat(rules).hasSizeLessThanOrEqualTo(25_000).allSatisfy(rule -> {
            assertThat(rule.get("shortDescription").string("text")).isNotBlank().hasSizeLessThanOrEqualTo(1_024);
            assertThat(rule.get("fullDescription").string("text")).isNotBlank();
            assertThat(rule.get("help").string("text")).isNotBlank();
            assertThat(rule.get("defaultConfiguration").string("level")).isIn("none", "note", "warning", "error");
            assertThat(rule.get("properties").get("tags").size()).isLessThanOrEqualTo(20);
        });
        assertThat(run.get("invocations").items()).allSatisfy(i -> assertThat(i.has("executionSuccessful")).isTrue());
        assertThat(run.get("results").size()).isLessThanOrEqualTo(25_000);
        for (JsonValue result : run.get("results").items()) {
            result(result, rules, run.get("originalUriBaseIds"));
        }
    }

    private static void result(JsonValue result, List<JsonValue> rules, JsonValue bases) {
        assertThat(rules.get(result.number("ruleIndex")).string("id")).isEqualTo(result.string("ruleId"));
        assertThat(result.string("level")).isIn("none", "note", "warning", "error");
        assertThat(result.get("message").string("text")).isNotBlank();
        assertThat(result.get("partialFingerprints").string("primaryLocationLineHash")).matches("[0-9a-f]{16}:\\d+");
        assertThat(result.get("locations").size()).isEqualTo(1);
        JsonValue physical = result.get("locations").item(0).get("physicalLocation");
        JsonValue artifact = physical.get("artifactLocation");
        URI uri = URI.create(artifact.string("uri"));
        assertThat(uri.isAbsolute()).isEqualTo(!artifact.has("uriBaseId"));
        if (artifact.has("uriBaseId")) {
            assertThat(bases.has(artifact.string("uriBaseId"))).isTrue();
            assertThat(uri.getPath()).doesNotStartWith("/").doesNotContain("..");
        }
        JsonValue region = physical.get("region");
        assertThat(region.number("startLine")).isPositive();
        assertThat(region.number("startColumn")).isPositive();
        if (region.has("endColumn")) {
            assertThat(region.number("endColumn")).isGreaterThan(region.number("startColumn"));
        }
    }
}
