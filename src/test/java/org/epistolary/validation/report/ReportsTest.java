package org.epistolary.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.Validator;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each form of report over all the seeded mistakes. */
class ReportsTest {

    private static final Path INVALID = TestPaths.RESOURCES.resolve("profile/invalid");
    private static final ReportOptions OPTIONS = ReportOptions.defaults().root(INVALID).version("1.2.3");
    private static final List<ValidationReport> REPORTS = reports();

    @Test
    void lines_areOneAFinding_andTheSums() throws IOException {
        List<String> lines = write(ReportFormat.LINES, OPTIONS, REPORTS).lines().toList();

        assertThat(lines).hasSize(findings().size() + 1);
        assertThat(lines.get(lines.size() - 1)).matches("\\d+ files checked: \\d+ errors, \\d+ warnings\\.");
    }

    @Test
    void text_marksTheValueInTheLineOfTheSource() throws IOException {
        String text = write(ReportFormat.TEXT, OPTIONS, one("date-precision-month.xml"));

        assertThat(text.lines().toList()).satisfies(lines -> {
            String source = lines.get(1);
            String caret = lines.get(2);
            assertThat(source).startsWith(" 26 | ").contains("[October 1950?]");
            int from = caret.indexOf('^');
            assertThat(source.substring(from, caret.length())).startsWith("<date");
        });
        assertThat(text).contains("= in <correspAction> (line 24), /TEI/");
    }

    @Test
    void text_marksAnAttributeAndNamesTheFix() throws IOException {
        String text = write(ReportFormat.TEXT, OPTIONS, one("corresp-action-type.xml"));

        List<String> lines = text.lines().toList();
        String marked = lines.get(1).substring(lines.get(2).indexOf('^'), lines.get(2).length());
        assertThat(marked).isEqualTo("type=\"sentBy\"");
        assertThat(text).contains("= Fix: Change type=\"sentBy\" to type=\"sent\" on <correspAction>.");
    }

    @Test
    void repeatedFindings_areCountedBeyondTheCap() throws IOException {
        String all = write(ReportFormat.LINES, OPTIONS.most(1), many("pointer-unresolved.xml", 3));

        assertThat(all).containsPattern("\\[pointer-unresolved\\] 2 more of this kind in this file\\.");
        assertThat(all).contains("1 file checked: 0 errors, 3 warnings.");
        assertThat(write(ReportFormat.LINES, OPTIONS.most(1), one("text-empty.xml")))
                .doesNotContain("more of this kind");
    }

    @Test
    void jsonLines_areObjectsWithWhatIsKnown() throws IOException {
        List<String> lines = write(ReportFormat.JSONL, OPTIONS, REPORTS).lines().toList();

        assertThat(lines).hasSameSizeAs(findings());
        for (int i = 0; i < lines.size(); i++) {
            JsonNode object = JsonMapper.shared().readTree(lines.get(i));
            Finding finding = findings().get(i);
            assertThat(object.get("code").asString()).isEqualTo(finding.code());
            assertThat(object.get("message").asString()).isEqualTo(finding.message());
            assertThat(object.get("file").asString()).doesNotContain("/").endsWith(".xml");
            assertThat(object.get("line").asInt()).isEqualTo(finding.location().position().orElseThrow().line());
            assertThat(object.has("fix")).isEqualTo(finding.fix().isPresent());
        }
    }

    @Test
    void sarif_keepsToTheSchemaAndToWhatGithubWants() throws IOException {
        JsonNode log = SarifRules.check(write(ReportFormat.SARIF, OPTIONS, REPORTS));

        JsonNode run = log.get("runs").get(0);
        assertThat(run.get("tool").get("driver").get("version").asString()).isEqualTo("1.2.3");
        assertThat(run.get("results").size()).isEqualTo(findings().size());
        assertThat(run.get("results").get(0).get("locations").get(0).get("physicalLocation")
                .get("artifactLocation").get("uri").asString()).isEqualTo(
                        Path.of(findings().get(0).location().file()).getFileName().toString());
    }

    @Test
    void sarif_ofTooManyResults_keepsTheWorstAndCountsTheRest() throws IOException {
        List<ValidationReport> reports = new ArrayList<>();
        List<ValidationReport> warnings = many("pointer-unresolved.xml", 1_000);
        for (int i = 0; i < 26; i++) {
            reports.addAll(warnings);
        }
        reports.addAll(one("attribute-unknown.xml"));
        JsonNode log = SarifRules.check(write(ReportFormat.SARIF, OPTIONS, reports));

        JsonNode results = log.get("runs").get(0).get("results");
        assertThat(results.size()).isEqualTo(25_000);
        assertThat(results.get(0).get("level").asString()).isEqualTo("error");
        assertThat(log.get("runs").get(0).get("invocations").get(0).get("toolExecutionNotifications").get(0)
                .get("message").get("text").asString()).startsWith("1001 more");
    }

    @Test
    void sarif_ofNamesThatAreNoUris_isRight() throws IOException {
        List<ValidationReport> reports = new ArrayList<>();
        for (String name : List.of("a b/ä#1?.xml", "c:d.xml", "../outside.xml", "/other/e f.xml", "", "https://e.org/x.xml",
                "100%.xml")) {
            reports.add(Validator.create().validate(TeiReader.create().read(
                    "<TEI xmlns='http://www.tei-c.org/ns/1.0'/>", name)));
        }
        ReportOptions options = ReportOptions.defaults().root(Path.of(""));

        JsonNode results = SarifRules.check(write(ReportFormat.SARIF, options, reports)).get("runs").get(0)
                .get("results");

        List<String> uris = results.values().stream().map(r -> r.get("locations").get(0).get("physicalLocation")
                .get("artifactLocation").get("uri").asString()).distinct().toList();
        assertThat(uris).contains("a%20b/%C3%A4%231%3F.xml", "./c:d.xml", "https://e.org/x.xml", "100%25.xml")
                .anyMatch(uri -> uri.matches("file:///other/e%20f\\.xml"))
                .anyMatch(uri -> uri.matches("file:///.*/outside\\.xml"));
    }

    @Test
    void junit_isReadBySurefire() throws Exception {
        List<ReportTestSuite> suites = readBySurefire(REPORTS);

        long failing = REPORTS.stream().filter(ValidationReport::hasErrors).count();
        assertThat(suites).singleElement().satisfies(suite -> {
            assertThat(suite.getNumberOfTests()).isEqualTo(REPORTS.size());
            assertThat(suite.getNumberOfFailures()).isEqualTo((int) failing);
            assertThat(suite.getNumberOfErrors()).isZero();
            assertThat(suite.getNumberOfSkipped()).isZero();
        });
        List<ReportTestCase> cases = suites.get(0).getTestCases();
        assertThat(cases).extracting(ReportTestCase::getName).containsExactlyElementsOf(
                REPORTS.stream().map(r -> Path.of(r.file()).getFileName().toString()).toList());
        for (int i = 0; i < cases.size(); i++) {
            assertThat(cases.get(i).hasFailure()).as(cases.get(i).getName()).isEqualTo(REPORTS.get(i).hasErrors());
        }
    }

    /** One file at a time: Surefire's reader drops a blank that stands alone at the edge of its parser's buffer. */
    @Test
    void junit_tellsSurefireCodeMessageAndPlace() throws Exception {
        for (ValidationReport report : REPORTS) {
            ReportTestCase only = readBySurefire(List.of(report)).get(0).getTestCases().get(0);
            assertThat(only.hasFailure()).as(report.file()).isEqualTo(report.hasErrors());
            if (report.hasErrors()) {
                Finding first = report.findings().stream().filter(f -> f.severity() == Severity.ERROR).findFirst()
                        .orElseThrow();
                assertThat(only.getFailureType()).isEqualTo(first.code());
                assertThat(only.getFailureMessage()).isEqualTo(first.message());
                assertThat(only.getFailureDetail()).contains(first.toString());
            }
        }
    }

    private static List<ReportTestSuite> readBySurefire(List<ValidationReport> reports) throws Exception {
        String xml = write(ReportFormat.JUNIT, OPTIONS, reports);
        return new TestSuiteXmlParser(new NullConsoleLogger()).parse(
                new InputStreamReader(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                        StandardCharsets.UTF_8));
    }

    @Test
    void junit_hasACaseAFile_andFailuresForWhatCounts() throws Exception {
        Element suite = xml(write(ReportFormat.JUNIT, OPTIONS, REPORTS)).getDocumentElement();
        NodeList cases = suite.getElementsByTagName("testcase");
        long errors = REPORTS.stream().filter(ValidationReport::hasErrors).count();

        assertThat(suite.getTagName()).isEqualTo("testsuite");
        assertThat(cases.getLength()).isEqualTo(REPORTS.size());
        assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(REPORTS.size()));
        assertThat(suite.getAttribute("failures")).isEqualTo(String.valueOf(errors));
        assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo((int) errors);
        assertThat(((Element) cases.item(0)).getAttribute("classname")).isNotEmpty();
    }

    @Test
    void github_hasAnAnnotationAFinding_onOneLine() throws IOException {
        List<String> lines = write(ReportFormat.GITHUB, OPTIONS, REPORTS).lines().toList();

        assertThat(lines).hasSize(findings().size() + 1);
        assertThat(lines.subList(0, findings().size())).allMatch(line -> line.matches(
                "::(error|warning|notice) file=[^,:]+,line=\\d+,col=\\d+,title=[a-z-]+::.+"));
    }

    @Test
    void markdown_hasATableOfKinds_andNoMarkupFromTheFiles() throws IOException {
        String text = write(ReportFormat.MARKDOWN, OPTIONS, REPORTS);

        assertThat(text).contains("| `corresp-both-sent` | Sender and recipient both in \"sent\" | 2 |")
                .contains("## date-precision-month.xml").contains("&lt;date&gt;").doesNotContain("<date>");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormat_speaksGerman(ReportFormat format) throws IOException {
        String text = write(format, OPTIONS.language(Locale.GERMAN), one("corresp-action-missing.xml"));

        assertThat(text).contains("Keine Handlung sagt, wer den Brief absandte");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormat_isTheSameTwice(ReportFormat format) throws IOException {
        assertThat(write(format, OPTIONS, REPORTS)).isEqualTo(write(format, OPTIONS, REPORTS));
    }

    @Test
    void labels_areTheSameInEveryLanguage() throws IOException {
        Properties english = new Properties();
        english.load(ReportsTest.class.getResourceAsStream("labels.properties"));
        Properties german = new Properties();
        german.load(ReportsTest.class.getResourceAsStream("labels_de.properties"));
        assertThat(german.stringPropertyNames()).containsAll(english.stringPropertyNames());
    }

    static List<ValidationReport> one(String file) throws IOException {
        return List.of(Validator.create().validate(INVALID.resolve(file)));
    }

    /** A file with the same mistake many times. */
    private static List<ValidationReport> many(String file, int times) throws IOException {
        String text = Files.readString(INVALID.resolve(file));
        int at = text.indexOf("<p ");
        String all = text.substring(0, at) + "<p><ref target=\"#gone\">x</ref></p>\n".repeat(times - 1)
                + text.substring(at);
        return List.of(Validator.create().validate(TeiReader.create().read(all, "many.xml")));
    }

    static String write(ReportFormat format, ReportOptions options, List<ValidationReport> reports)
            throws IOException {
        StringBuilder out = new StringBuilder();
        ReportWriter writer = format.open(out, options);
        for (ValidationReport report : reports) {
            writer.add(report);
        }
        writer.finish();
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    static List<ValidationReport> reports() {
        Validator validator = Validator.create();
        List<ValidationReport> reports = new ArrayList<>();
        for (Path file : TestPaths.xmlBelow(INVALID)) {
            try {
                reports.add(validator.validate(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return reports;
    }

    private static List<Finding> findings() {
        return REPORTS.stream().flatMap(report -> report.findings().stream()).toList();
    }

    static Document xml(String text) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
    }
}
