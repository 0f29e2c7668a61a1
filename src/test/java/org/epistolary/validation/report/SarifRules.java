package org.epistolary.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON schema of SARIF 2.1.0, and what GitHub requires on top of it. */
final class SarifRules {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final Schema SCHEMA = schema();
    private static final int LARGEST = 10_000_000;

    private SarifRules() {
    }

    /** Reads a log and looks at everything in it. */
    static JsonNode check(String text) throws IOException {
        JsonNode log = JSON.readTree(text);
        assertThat(SCHEMA.validate(log)).isEmpty();
        assertThat(compressed(text)).isLessThan(LARGEST);
        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        assertThat(log.get("runs").size()).isBetween(1, 20);
        for (JsonNode run : log.get("runs").values()) {
            run(run);
        }
        return log;
    }

    /** How large it is when it is sent. */
    private static int compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static Schema schema() {
        try (InputStream stream = SarifRules.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7,
                    registry -> registry.schemaRegistryConfig(
                            SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
                    .getSchema(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(JsonNode run) {
        JsonNode driver = run.get("tool").get("driver");
        assertThat(driver.get("name").asString()).isNotBlank();
        assertThat(run.get("columnKind").asString()).isIn("utf16CodeUnits", "unicodeCodePoints");
        List<JsonNode> rules = List.copyOf(driver.get("rules").values());
        assertThat(rules.stream().map(rule -> rule.get("id").asString())).doesNotHaveDuplicates();
        assertThat(rules).hasSizeLessThanOrEqualTo(25_000).allSatisfy(rule -> {
            assertThat(rule.get("shortDescription").get("text").asString()).isNotBlank().hasSizeLessThanOrEqualTo(1_024);
            assertThat(rule.get("fullDescription").get("text").asString()).isNotBlank();
            assertThat(rule.get("help").get("text").asString()).isNotBlank();
            assertThat(rule.get("defaultConfiguration").get("level").asString()).isIn("none", "note", "warning", "error");
            assertThat(rule.get("properties").get("tags").size()).isLessThanOrEqualTo(20);
        });
        assertThat(run.get("invocations").values()).allSatisfy(i -> assertThat(i.has("executionSuccessful")).isTrue());
        assertThat(run.get("results").size()).isLessThanOrEqualTo(25_000);
        for (JsonNode result : run.get("results").values()) {
            result(result, rules, run.get("originalUriBaseIds"));
        }
    }

    private static void result(JsonNode result, List<JsonNode> rules, JsonNode bases) {
        assertThat(rules.get(result.get("ruleIndex").asInt()).get("id").asString()).isEqualTo(result.get("ruleId").asString());
        assertThat(result.get("level").asString()).isIn("none", "note", "warning", "error");
        assertThat(result.get("message").get("text").asString()).isNotBlank();
        assertThat(result.get("partialFingerprints").get("primaryLocationLineHash").asString()).matches("[0-9a-f]{16}:\\d+");
        assertThat(result.get("message").get("text").asString()).hasSizeLessThanOrEqualTo(1_024 * 1_024);
        assertThat(result.get("locations").size()).isEqualTo(1);
        JsonNode physical = result.get("locations").get(0).get("physicalLocation");
        JsonNode artifact = physical.get("artifactLocation");
        URI uri = URI.create(artifact.get("uri").asString());
        assertThat(uri.isAbsolute()).isEqualTo(!artifact.has("uriBaseId"));
        if (artifact.has("uriBaseId")) {
            assertThat(bases.has(artifact.get("uriBaseId").asString())).isTrue();
            assertThat(uri.getPath()).doesNotStartWith("/").doesNotContain("..");
        }
        JsonNode region = physical.get("region");
        assertThat(region.get("startLine").asInt()).isPositive();
        assertThat(region.get("startColumn").asInt()).isPositive();
        if (region.has("endColumn")) {
            assertThat(region.get("endColumn").asInt()).isGreaterThan(region.get("startColumn").asInt());
        }
    }
}
