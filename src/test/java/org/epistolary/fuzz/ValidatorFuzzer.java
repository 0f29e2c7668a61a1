package org.epistolary.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

import javax.xml.transform.stream.StreamSource;

import org.epistolary.io.TeiReader;
import org.epistolary.io.TeiWriter;
import org.epistolary.model.TeiDocument;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.Fixer;
import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.ValidationRun;
import org.epistolary.validation.Validator;
import org.epistolary.validation.report.ReportFormat;
import org.epistolary.validation.report.ReportOptions;
import org.epistolary.validation.report.ReportWriter;

/**
 * Whatever the document is, checking it gives findings with a place in the file, and nothing else; every form of
 * report takes them; and what was mended can be read again.
 */
public final class ValidatorFuzzer {

    private static final TeiReader READER = TeiReader.builder().allowDoctype().build();
    private static final Validator VALIDATOR = validator();

    private ValidatorFuzzer() {
    }

    /** What a fuzzer calls first, so that loading classes does not count as the time of an input. */
    public static void fuzzerInitialize() throws IOException {
        check(FuzzInput.document(FuzzInput.program(0)));
    }

    /** What a fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        check(FuzzInput.document(input));
    }

    private static Validator validator() {
        try {
            return Validator.builder().profile().reader(READER).build();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static void check(byte[] document) throws IOException {
        TeiDocument read = Refusals.read(READER, document).orElse(null);
        if (read == null) {
            StreamSource source = new StreamSource(new ByteArrayInputStream(document), Refusals.NAME);
            List<Finding> findings = VALIDATOR.validate(source).findings();
            assertThat(findings).hasSize(1);
            assertThat(findings.get(0).code()).startsWith("xml-");
            return;
        }
        ValidationRun run = ValidationRun.of(VALIDATOR);
        ValidationReport report = run.check(read);
        report.findings().forEach(ValidatorFuzzer::check);
        report(report, run.finish(List.of(report.file())));
        if (!Fixer.apply(read, report).isEmpty()) {
            assertThat(Refusals.read(READER, TeiWriter.create().toBytes(read))).isPresent();
        }
    }

    private static void check(Finding finding) {
        assertThat(finding.code()).matches("[A-Za-z][\\w.-]*").isNotIn("schematron-failed", "schematron-rule-failed");
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(finding.message(language)).as(finding.code()).isNotBlank().doesNotContain("Exception");
        }
        assertThat(finding.location().position()).as(finding.toString()).isPresent();
    }

    private static void report(ValidationReport report, List<ValidationReport> more) throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            ReportWriter writer = format.open(new StringBuilder(), ReportOptions.defaults());
            writer.add(report);
            for (ValidationReport each : more) {
                writer.add(each);
            }
            writer.finish();
        }
    }
}
