package org.epistolary.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.io.TeiWriter;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.Fix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a fix is offered, the fixed file is valid, and nothing but the value at fault has changed. */
class FixerTest {

    private static final Path INVALID = TestPaths.RESOURCES.resolve("profile/invalid");
    private static final Validator VALIDATOR = Validator.create();

    static Stream<String> fixable() {
        return Stream.of("attribute-value-language-tag", "attribute-value-language-underscore",
                "attribute-value-break", "attribute-value-empty-date", "attribute-value-capital",
                "attribute-value-dash", "corresp-action-type", "corresp-action-type-received", "date-white-space",
                "language-tag-unknown", "language-tag-unknown-country", "pointer-hash-missing");
    }

    @ParameterizedTest
    @MethodSource("fixable")
    void fixedFile_isValid_andOnlyTheValueHasChanged(String name) throws IOException {
        TeiDocument document = TeiReader.create().read(INVALID.resolve(name + ".xml"));
        ValidationReport report = VALIDATOR.validate(document);
        Fix fix = report.findings().get(0).fix().orElseThrow();

        assertThat(Fixer.apply(document, report)).isEqualTo(report.findings());

        String before = document.source().orElseThrow().text();
        String after = TeiWriter.create().toString(document);
        assertThat(VALIDATOR.validate(TeiReader.create().read(after, "fixed.xml")).findings()).isEmpty();
        assertThat(after).isEqualTo(expected(before, fix));
    }

    /** The text with the attribute replaced, or taken out with the blank before it. */
    private static String expected(String before, Fix fix) {
        String name = fix.attribute().getPrefix().isEmpty() ? fix.attribute().getLocalPart()
                : fix.attribute().getPrefix() + ":" + fix.attribute().getLocalPart();
        String old = " " + name + "=\"" + fix.oldValue() + "\"";
        String fresh = fix.newValue().map(value -> " " + name + "=\"" + value + "\"").orElse("");
        assertThat(before).containsOnlyOnce(old);
        return before.replace(old, fresh);
    }

    @Test
    void allFixtures_withAFix_areListedHere() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : TestPaths.xmlBelow(INVALID)) {
            if (VALIDATOR.validate(file).findings().stream().anyMatch(f -> f.fix().isPresent())) {
                found.add(file.getFileName().toString().replace(".xml", ""));
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(fixable().toList());
    }

    @Test
    void fix_ofAValueThatHasChanged_isLeftOut() throws IOException {
        TeiDocument document = TeiReader.create().read(INVALID.resolve("corresp-action-type.xml"));
        ValidationReport report = VALIDATOR.validate(document);
        document.root().descendants(TeiElement.class)
                .filter(e -> e.is("correspAction")).findFirst().orElseThrow().setAttribute("type", "sent");

        assertThat(Fixer.apply(document, report)).isEmpty();
    }

    @Test
    void fixesOfRealLetters_changeNothingButAttributeValues() throws IOException {
        for (Path file : TestPaths.corpora()) {
            TeiDocument document = TeiReader.create().read(file);
            List<Finding> cured = Fixer.apply(document, VALIDATOR.validate(document));
            List<String> before = document.source().orElseThrow().text().lines().toList();
            List<String> after = TeiWriter.create().toString(document).lines().toList();
            assertThat(after).as(file.toString()).hasSameSizeAs(before);
            long changed = IntStream.range(0, after.size()).filter(i -> !after.get(i).equals(before.get(i))).count();
            assertThat(changed).as(file.toString()).isLessThanOrEqualTo(cured.size());
            assertThat(VALIDATOR.validate(document).findings()).as(file.toString())
                    .noneMatch(f -> f.fix().isPresent());
        }
    }
}
