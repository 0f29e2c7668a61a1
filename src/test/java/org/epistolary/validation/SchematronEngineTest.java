package org.epistolary.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.epistolary.validation.SchemaFixtures.codes;
import static org.epistolary.validation.SchemaFixtures.places;
import static org.epistolary.validation.SchemaFixtures.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.epistolary.io.TeiReader;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.schema.InvalidSchemaException;
import org.epistolary.validation.schema.SchemaSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schematron rules as real schemas have them, right and wrong. */
class SchematronEngineTest {

    private static final String START = "<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt2'>\n"
            + "<ns prefix='tei' uri='http://www.tei-c.org/ns/1.0'/>\n";

    @TempDir
    private Path folder;

    private Validator rules(String body) throws IOException {
        return Validator.builder().schema(write(folder, "s.sch", START + body + "</schema>")).build();
    }

    private static ValidationReport check(Validator validator, String content) throws IOException {
        return validator.validate(TeiReader.create().read(
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'>\n" + content + "</TEI>", "a.xml"));
    }

    private static String rule(String context, String assertion) {
        return "<pattern><rule context=\"" + context + "\">" + assertion + "</rule></pattern>";
    }

    @Test
    void letsAreKnown_atEveryLevel() throws IOException {
        Validator validator = rules("<let name='most' value='2'/><pattern><let name='one' value='1'/>"
                + "<rule context='tei:p'><let name='n' value='count(*)'/>"
                + "<assert test='$n + $one le $most'><value-of select='$n'/> of <name/></assert></rule></pattern>");
        assertThat(check(validator, "<p><a/><b/></p><p/>").findings()).singleElement()
                .satisfies(f -> assertThat(f.message()).isEqualTo("2 of p"));
    }

    @Test
    void prefixXs_needsNoDeclaration() throws IOException {
        Validator validator = rules(rule("tei:date", "<assert id='d' test='@when castable as xs:date'>No</assert>"));
        assertThat(codes(check(validator, "<date when='soon'/><date when='1950-10-07'/>"))).containsExactly("d");
    }

    @ParameterizedTest
    @CsvSource({"role='warning', warning", "role='nonfatal', warning", "flag='info', info", "role='error', error",
        "role='fatal', error", "'', error", "severity='warning', warning"})
    void role_isTheSeverity(String role, String severity) throws IOException {
        Validator validator = rules(rule("tei:p", "<report id='r' " + role + " test='true()'>No</report>"));
        assertThat(check(validator, "<p/>").findings().get(0).severity()).hasToString(severity);
    }

    @Test
    void role_ofARuleOrPatternHoldsForItsAssertions() throws IOException {
        Validator validator = rules("<pattern role='info'><rule context='tei:p' role='warning'>"
                + "<report id='a' test='true()'>a</report><report id='b' role='error' test='true()'>b</report></rule>"
                + "<rule context='tei:q'><report id='c' test='true()'>c</report></rule></pattern>");
        assertThat(check(validator, "<p/><q/>").findings()).extracting(f -> f.code() + " " + f.severity())
                .containsExactlyInAnyOrder("a warning", "b error", "c info");
    }

    @Test
    void code_isTheNearestIdentifier() throws IOException {
        Validator validator = rules("<pattern id='pattern'>"
                + "<rule context='tei:p'><report test='true()'>1</report></rule>"
                + "<rule id='rule' context='tei:q'><report test='true()'>2</report></rule></pattern>"
                + rule("tei:s", "<report test='true()'>3</report>"));
        assertThat(codes(check(validator, "<p/><q/><s/>"))).containsExactly("pattern", "rule", "schematron");
    }

    @Test
    void place_isTheAttributeWhenTheRuleIsAboutOne() throws IOException {
        Validator validator = rules(rule("@when", "<report id='w' test='true()'>w</report>")
                + rule("tei:p", "<report id='s' subject='@n' test='true()'>s</report>"));
        assertThat(places(check(validator, "<date when='x'/>\n<p\n  n = 'x'/>")))
                .containsExactly("w 2:7", "s 4:3");
    }

    @Test
    void phase_canBeChosen() throws IOException {
        String body = "<phase id='one'><active pattern='p1'/></phase><phase id='two'><active pattern='p2'/></phase>"
                + "<pattern id='p1'><rule context='tei:p'><report test='true()'>1</report></rule></pattern>"
                + "<pattern id='p2'><rule context='tei:p'><report test='true()'>2</report></rule></pattern>";
        SchemaSource schema = SchemaSource.file(write(folder, "s.sch", START + body + "</schema>"));
        assertThat(codes(check(Validator.builder().schematron(schema, "two").build(), "<p/>"))).containsExactly("p2");
        assertThat(codes(check(Validator.builder().schematron(schema).build(), "<p/>"))).containsExactly("p1", "p2");
    }

    @Test
    void keysAndFunctionsOfXslt_work() throws IOException {
        Validator validator = rules("<ns prefix='f' uri='urn:f'/>"
                + "<xsl:key xmlns:xsl='http://www.w3.org/1999/XSL/Transform' name='id' match='*' use='@xml:id'/>"
                + "<xsl:function xmlns:xsl='http://www.w3.org/1999/XSL/Transform' name='f:odd' as='xs:boolean'>"
                + "<xsl:param name='n' as='xs:integer'/><xsl:sequence select='$n mod 2 eq 1'/></xsl:function>"
                + rule("tei:p", "<assert id='a' test=\"exists(key('id', @ref)) and f:odd(1)\">a</assert>"));
        assertThat(codes(check(validator, "<p ref='x'/><p xml:id='y' ref='y'/>"))).containsExactly("a");
    }

    @Test
    void assertionThatCallsItselfWithoutEnd_isAFindingAndOthersGoOn() throws IOException {
        String xsl = " xmlns:xsl='http://www.w3.org/1999/XSL/Transform'";
        Validator validator = rules("<ns prefix='f' uri='urn:f'/>"
                + "<xsl:function" + xsl + " name='f:endless'><xsl:param name='n'/>"
                + "<xsl:sequence select='1 + f:endless($n + 1)'/></xsl:function>"
                + rule("tei:p", "<assert id='before' test='false()'>before</assert>"
                        + "<assert id='bad' test='f:endless(1) = 2'>bad</assert>"
                        + "<report id='after' test=\"not('{' = '}')\">after</report>")
                + rule("tei:q[xs:integer(@n) gt 1]", "<assert id='context' test='false()'>context</assert>")
                + rule("tei:q", "<assert id='other' test='f:endless(2) = 3'>other</assert>")
                + rule("tei:p", "<assert id='last' test='false()'>last</assert>"));

        for (int i = 0; i < 2; i++) {
            ValidationReport report = check(validator, "<p/>\n<p/>\n<q n='x'/>");

            assertThat(codes(report)).containsExactlyInAnyOrder("before", "before", "after", "after", "last", "last",
                    "schematron-rule-failed", "schematron-rule-failed", "schematron-rule-failed");
            assertThat(report.findings()).filteredOn(f -> f.code().equals("schematron-rule-failed"))
                    .extracting(Finding::message)
                    .anyMatch(m -> m.contains("f:endless(1) = 2") && m.contains("calls itself without end"))
                    .anyMatch(m -> m.contains("f:endless(2) = 3"))
                    .anyMatch(m -> m.contains("Cannot convert string \"x\" to an integer"));
            assertThat(codes(check(validator, "<x/>"))).isEmpty();
        }
    }

    @Test
    void contextThatCallsItselfWithoutEnd_isAFindingAndOthersGoOn() throws IOException {
        Validator validator = rules("<ns prefix='f' uri='urn:f'/>"
                + "<xsl:function xmlns:xsl='http://www.w3.org/1999/XSL/Transform' name='f:endless'><xsl:param name='n'/>"
                + "<xsl:sequence select='1 + f:endless($n + 1)'/></xsl:function>"
                + rule("tei:p[f:endless(1) = 2]", "<assert id='a' test='false()'>a</assert>")
                + rule("tei:q", "<assert id='b' test='false()'>b</assert>"));

        assertThat(codes(check(validator, "<p/><q/>"))).containsExactlyInAnyOrder("schematron-rule-failed", "b");
    }

    @Test
    void ruleThatFails_isAFindingAndOthersGoOn() throws IOException {
        Validator validator = rules(rule("tei:p", "<assert id='before' test='false()'>before</assert>"
                + "<assert id='bad' test='xs:integer(@n) gt 1'>bad</assert>"
                + "<assert id='after' test='false()'>after</assert>")
                + rule("tei:p", "<let name='x' value='xs:integer(@n)'/><assert id='let' test='$x gt 1'>let</assert>")
                + rule("tei:q", "<assert id='other' test='false()'>other</assert>"));

        ValidationReport report = check(validator, "<p n='x'/>\n<p n='y'/>\n<p n='3'/>\n<q/>");

        assertThat(codes(report).stream().filter(c -> c.equals("schematron-rule-failed"))).hasSize(2);
        assertThat(codes(report)).filteredOn(c -> !c.equals("schematron-rule-failed"))
                .containsExactlyInAnyOrder("before", "before", "before", "after", "after", "after", "other");
        Finding failed = report.findings().stream().filter(f -> f.code().equals("schematron-rule-failed")).findFirst()
                .orElseThrow();
        assertThat(failed.location().position()).hasToString("Optional[2:1]");
        assertThat(failed.message()).contains("xs:integer").contains("2 times").contains("s.sch").contains("\"x\"");
        assertThat(failed.message(Locale.GERMAN)).startsWith("Die Regel").contains("2 Mal");
    }

    @Test
    void contextThatFails_isOneFindingAndOtherRulesGoOn() throws IOException {
        Validator validator = rules(rule("tei:p[xs:integer(@n) gt 1]", "<assert id='a' test='false()'>a</assert>")
                + rule("tei:p", "<assert id='b' test='false()'>b</assert>"));

        ValidationReport report = check(validator, "<p n='x'/><p n='y'/><p n='3'/>");

        assertThat(codes(report)).containsExactly("schematron-rule-failed", "b", "b", "a", "b");
        assertThat(report.findings().get(0).message()).contains("2 times").contains("s.sch").contains("\"x\"")
                .contains("gt 1").doesNotContain("Q{");
    }

    @Test
    void valueThatFails_inAMessageIsAFindingToo() throws IOException {
        Validator validator = rules(rule("tei:p", "<assert id='a' test='false()'><value-of select='1 div 0'/></assert>"
                + "<assert id='b' test='false()'>b</assert>"));
        assertThat(codes(check(validator, "<p/>"))).containsExactlyInAnyOrder("schematron-rule-failed", "b");
    }

    @Test
    void rules_readNoFiles() throws IOException {
        write(folder, "x.xml", "<x/>");
        String file = folder.resolve("x.xml").toUri().toString();
        for (String expression : new String[] {"doc('" + file + "')/x", "document('" + file + "')/x",
            "unparsed-text('" + file + "')", "json-doc('" + file + "')?*", "collection('" + folder.toUri()
                + "')/x", "string(environment-variable('PATH'))[.]"}) {
            Validator validator = rules(rule("tei:p", "<report id='read' test=\"" + expression
                    + "\">read</report><report id='none' test=\"empty(" + expression + ")\">none</report>"));
            assertThat(codes(check(validator, "<p/>"))).as(expression).doesNotContain("read");
        }
    }

    @Test
    void includes_areReadFromTheFolderOfTheSchemaOnly() throws IOException {
        write(folder, "in/parts/p.sch", "<pattern xmlns='http://purl.oclc.org/dsdl/schematron' id='part'>"
                + "<rule context='*:p'><report test='true()'>p</report></rule></pattern>");
        Path inside = write(folder, "in/s.sch", START + "<include href='parts/p.sch'/></schema>");
        Path above = write(folder, "in/deep/s.sch", START + "<include href='../parts/p.sch'/></schema>");

        assertThat(codes(check(Validator.builder().schema(inside).build(), "<p/>"))).containsExactly("part");
        assertThatThrownBy(() -> Validator.builder().schema(above).build())
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining("p.sch").hasMessageContaining("--schema-root");
        assertThat(codes(check(Validator.builder().schema(above).root(folder).build(), "<p/>")))
                .containsExactly("part");
    }

    @ParameterizedTest
    @CsvSource({"//tei:p[, true(), 4, //tei:p[", "tei:p, 'count(', 4, count(", "foo:p, true(), 4, foo"})
    void mistake_hasItsPlaceInTheSchema(String context, String test, int line, String message) throws IOException {
        assertThatThrownBy(() -> rules("<pattern>\n" + "<rule context=\"" + context + "\"><assert test=\"" + test
                + "\">x</assert></rule>\n</pattern>"))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining("s.sch:" + line + ":").hasMessageContaining(message);
    }

    @Test
    void queryBindingThatIsNotKnown_isRefused() throws IOException {
        Path schema = write(folder, "s.sch", START.replace("xslt2", "stx") + "</schema>");
        assertThatThrownBy(() -> Validator.builder().schema(schema).build())
                .isInstanceOf(InvalidSchemaException.class).hasMessageContaining("queryBinding=\"stx\"");
    }
}
