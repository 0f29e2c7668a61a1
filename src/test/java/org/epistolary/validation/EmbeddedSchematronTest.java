package org.epistolary.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.epistolary.validation.SchemaFixtures.codes;
import static org.epistolary.validation.SchemaFixtures.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that stand in a grammar are run with it. */
class EmbeddedSchematronTest {

    private static final String GRAMMAR = "<grammar xmlns='http://relaxng.org/ns/structure/1.0' "
            + "xmlns:sch='http://purl.oclc.org/dsdl/schematron' xmlns:t='http://www.tei-c.org/ns/1.0' "
            + "ns='http://www.tei-c.org/ns/1.0' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'>";
    private static final String ANY = "<define name='any'><zeroOrMore><choice><text/><element><anyName/><zeroOrMore>"
            + "<attribute><anyName/></attribute></zeroOrMore><ref name='any'/></element></choice></zeroOrMore>"
            + "</define>";
    private static final String START = "<start><element name='TEI'><ref name='any'/></element></start>";

    @TempDir
    private Path folder;
    private Path document;

    @BeforeEach
    void document() throws IOException {
        document = write(folder, "a.xml", SchemaFixtures.INVALID);
    }

    private static String pattern(String id) {
        return "<sch:pattern id='" + id + "'><sch:rule context='t:p'><sch:report test='true()'>" + id
                + "</sch:report></sch:rule></sch:pattern>";
    }

    private List<String> check(Path schema) throws IOException {
        return codes(Validator.builder().schema(schema).build().validate(document));
    }

    @Test
    void namespacesAndLets_areTakenAlong() throws IOException {
        Path schema = write(folder, "s.rng", GRAMMAR + "<sch:ns prefix='tei' uri='http://www.tei-c.org/ns/1.0'/>"
                + "<sch:let name='expected' value=\"'7 October'\"/>" + START + ANY
                + "<define name='x'><sch:pattern id='p'><sch:rule context='tei:p'><sch:let name='w' value='@when'/>"
                + "<sch:report test='$w = $expected and $w instance of attribute() "
                + "and xs:date(&quot;1950-10-07&quot;) castable as xs:dateTime'>"
                + "x</sch:report></sch:rule></sch:pattern><empty/></define></grammar>");
        assertThat(check(schema)).containsExactly("p");
    }

    @Test
    void prefixesInScope_needNoDeclarationForSchematron() throws IOException {
        assertThat(check(write(folder, "s.rng", GRAMMAR + START + ANY + pattern("p") + "</grammar>")))
                .containsExactly("p");
    }

    @Test
    void ruleWithoutPattern_isRun() throws IOException {
        assertThat(check(write(folder, "s.rng", GRAMMAR + START + ANY + "<sch:rule id='r' context='t:p'>"
                + "<sch:assert test='false()'>r</sch:assert></sch:rule></grammar>"))).containsExactly("r");
    }

    @Test
    void relaxNg_isTheGrammarAlone() throws IOException {
        Path schema = write(folder, "s.rng", GRAMMAR + START + ANY + pattern("p") + "</grammar>");
        assertThat(codes(Validator.builder().relaxNg(schema).build().validate(document))).isEmpty();
        assertThat(codes(Validator.builder().schematron(schema).build().validate(document))).containsExactly("p");
    }

    @Test
    void includedFiles_haveRulesTooExceptWhereTheyAreReplaced() throws IOException {
        write(folder, "deep.rng", GRAMMAR + pattern("deep") + ANY + "</grammar>");
        write(folder, "part.rng", GRAMMAR + "<include href='deep.rng'/>" + START
                + "<define name='kept'>" + pattern("kept") + "<empty/></define>"
                + "<define name='replaced'>" + pattern("replaced") + "<empty/></define></grammar>");
        Path schema = write(folder, "s.rng", GRAMMAR + "<include href='part.rng'><define name='replaced'>"
                + pattern("instead") + "<empty/></define></include></grammar>");
        assertThat(check(schema)).containsExactlyInAnyOrder("deep", "kept", "instead");
    }

    @Test
    void rulesInAnXmlSchema_areRun() throws IOException {
        Path schema = write(folder, "s.xsd", SchemaFixtures.XSD.replace("<xs:element name=\"TEI\">",
                "<xs:annotation><xs:appinfo xmlns:sch='http://purl.oclc.org/dsdl/schematron' "
                        + "xmlns:t='http://www.tei-c.org/ns/1.0'>" + pattern("p")
                        + "</xs:appinfo></xs:annotation><xs:element name=\"TEI\">"));
        assertThat(check(schema)).containsExactlyInAnyOrder("attribute-value-invalid", "element-misplaced", "p");
    }

    @Test
    void documentThatNamesAGrammarTwice_hasItsRulesRunOnce() throws IOException {
        write(folder, "s.rng", GRAMMAR + START + ANY + pattern("p") + "</grammar>");
        Validator validator = Validator.builder().declaredSchemas().build();
        String grammar = "<?xml-model href='s.rng' schematypens='http://relaxng.org/ns/structure/1.0'?>";
        String rules = "<?xml-model href='s.rng' schematypens='http://purl.oclc.org/dsdl/schematron'?>";
        for (String prolog : List.of(grammar, rules, grammar + rules, rules + grammar)) {
            Path file = write(folder, "b.xml", prolog + SchemaFixtures.VALID);
            assertThat(codes(validator.validate(file))).as(prolog).containsExactly("p");
        }
    }
}
