package org.epistolary.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.epistolary.validation.SchemaFixtures.codes;
import static org.epistolary.validation.SchemaFixtures.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.epistolary.io.TeiReader;
import org.epistolary.validation.schema.InvalidSchemaException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas that do harm, or try to: each is refused with one message, in bounded time. */
class BadSchemaTest {

    private static final String RNG = "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>";
    private static final String SCH = "<schema xmlns='http://purl.oclc.org/dsdl/schematron'>";
    private static final String XSD = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>";
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private void assertRefused(String name, String content) throws IOException {
        Path schema = write(folder, name, content);
        ThrowingCallable build = () -> Validator.builder().schema(schema).build();
        Assertions.assertTimeoutPreemptively(LONGEST, () ->
                assertThatThrownBy(build).isInstanceOf(InvalidSchemaException.class)
                        .hasMessageContaining(name).hasMessageNotContaining("\n"));
    }

    @Test
    void missingSchema_isNamed() {
        assertThatThrownBy(() -> Validator.builder().schema(folder.resolve("none.rng")).build())
                .isInstanceOf(InvalidSchemaException.class).hasMessageContaining("none.rng");
    }

    @Test
    void folderInPlaceOfASchema_isRefused() {
        assertThatThrownBy(() -> Validator.builder().schema(folder).build())
                .isInstanceOf(InvalidSchemaException.class).hasMessageContaining(folder.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"s.rng", "s.xsd", "s.sch", "s.rnc"})
    void emptySchema_isRefused(String name) throws IOException {
        assertRefused(name, " \n");
    }

    @ParameterizedTest
    @CsvSource({"s.rng, element", "s.rng, group", "s.rng, choice"})
    void deepRelaxNg_isRefused(String name, String element) throws IOException {
        String open = element.equals("element") ? "<element name='a'>" : "<" + element + ">";
        assertRefused(name, RNG + "<start>" + open.repeat(100_000) + "<text/>" + ("</" + element + ">").repeat(100_000)
                + "</start></grammar>");
    }

    @Test
    void deepCompactSyntax_isRefused() throws IOException {
        assertRefused("s.rnc", "start = element a { " + "(".repeat(100_000) + "text" + ")".repeat(100_000) + " }");
    }

    @Test
    void longChainOfDefinitions_isRefusedOrUsed() throws IOException {
        StringBuilder schema = new StringBuilder(RNG + "<start><ref name='d0'/></start>");
        for (int i = 0; i < 50_000; i++) {
            schema.append("<define name='d").append(i).append("'><ref name='d").append(i + 1).append("'/></define>");
        }
        assertRefused("s.rng", schema + "<define name='d50000'><empty/></define></grammar>");
    }

    @Test
    void deepXmlSchema_isRefused() throws IOException {
        assertRefused("s.xsd", XSD + "<xs:element name='a'><xs:complexType>" + "<xs:sequence>".repeat(100_000)
                + "</xs:sequence>".repeat(100_000) + "</xs:complexType></xs:element></xs:schema>");
    }

    @Test
    void deepSchematron_isRefused() throws IOException {
        assertRefused("s.sch", SCH + "<x>".repeat(100_000) + "</x>".repeat(100_000) + "</schema>");
    }

    @Test
    void deepExpression_isRefused() throws IOException {
        assertRefused("s.sch", SCH + "<pattern><rule context='*'><assert test='" + "(".repeat(100_000) + "1"
                + ")".repeat(100_000) + "'>x</assert></rule></pattern></schema>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rng", "xsd", "sch"})
    void bombOfEntities_isRefused(String kind) throws IOException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'lol'>");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY e").append(i).append(" '").append(("&e" + (i - 1) + ";").repeat(10)).append("'>");
        }
        String body = switch (kind) {
            case "rng" -> RNG + "<start><element name='a'><value>&e29;</value></element></start></grammar>";
            case "xsd" -> XSD + "<xs:annotation><xs:documentation>&e29;</xs:documentation></xs:annotation></xs:schema>";
            default -> SCH + "<title>&e29;</title></schema>";
        };
        assertRefused("s." + kind, bomb + "]>" + body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rng", "xsd", "sch"})
    void externalEntity_isNotRead(String kind) throws IOException {
        write(folder, "secret.txt", "secret");
        String start = "<!DOCTYPE x [<!ENTITY e SYSTEM 'secret.txt'>]>";
        String body = switch (kind) {
            case "rng" -> RNG + "<start><element name='a'><value>&e;</value></element></start></grammar>";
            case "xsd" -> XSD + "<xs:annotation><xs:documentation>&e;</xs:documentation></xs:annotation></xs:schema>";
            default -> SCH + "<title>&e;</title></schema>";
        };
        assertRefused("s." + kind, start + body);
    }

    @Test
    void schemaThatIncludesItself_isRefused() throws IOException {
        assertRefused("s.rng", RNG + "<include href='s.rng'/></grammar>");
        write(folder, "b.rng", RNG + "<include href='a.rng'/></grammar>");
        assertRefused("a.rng", RNG + "<include href='b.rng'/></grammar>");
        assertRefused("s.rnc", "include \"s.rnc\"");
        assertRefused("s.sch", SCH + "<include href='s.sch'/></schema>");
    }

    @Test
    void schemaThatIncludesItselfWhereThatIsAllowed_isUsed() throws IOException {
        Path schema = write(folder, "s.xsd", SchemaFixtures.XSD.replace("<xs:element name=\"TEI\">",
                "<xs:include schemaLocation=\"s.xsd\"/><xs:element name=\"TEI\">"));
        Path document = write(folder, "a.xml", SchemaFixtures.VALID);
        assertThat(codes(Validator.builder().schema(schema).build().validate(document))).isEmpty();
    }

    @Test
    void manyOccurrences_areBounded() throws IOException {
        Path schema = write(folder, "s.xsd", SchemaFixtures.XSD.replace("maxOccurs=\"unbounded\"",
                "maxOccurs=\"100000000\""));
        Assertions.assertTimeoutPreemptively(LONGEST, () -> {
            try {
                Validator.builder().schema(schema).build();
            } catch (InvalidSchemaException e) {
                assertThat(e).hasMessageContaining("s.xsd");
            }
        });
    }

    @Test
    void deepDocument_isOneFinding() throws IOException {
        Validator validator = Validator.builder().schema(write(folder, "s.rng", SchemaFixtures.RNG))
                .schema(write(folder, "s.sch", SchemaFixtures.SCH))
                .reader(TeiReader.builder().maxDepth(200_000).build())
                .build();
        Path document = write(folder, "a.xml", "<TEI xmlns='http://www.tei-c.org/ns/1.0'>" + "<p>".repeat(100_000)
                + "</p>".repeat(100_000) + "</TEI>");
        Assertions.assertTimeoutPreemptively(LONGEST, () ->
                assertThat(codes(validator.validate(document))).contains("xml-limit"));
        Assertions.assertTimeoutPreemptively(LONGEST, () ->
                assertThat(codes(Validator.builder().schema(folder.resolve("s.rng")).build().validate(document)))
                        .containsExactly("xml-limit"));
    }

    @Test
    void longAttribute_isOneFinding() throws IOException {
        Path document = write(folder, "a.xml", SchemaFixtures.VALID.replace("1950-10-07", "x".repeat(1_000_000)));
        for (String name : new String[] {"s.rng", "s.rnc", "s.xsd"}) {
            String schema = switch (name) {
                case "s.rng" -> SchemaFixtures.RNG;
                case "s.rnc" -> SchemaFixtures.RNC;
                default -> SchemaFixtures.XSD;
            };
            ValidationReport report = Validator.builder().schema(write(folder, name, schema)).build()
                    .validate(document);
            assertThat(codes(report)).containsExactly("attribute-value-invalid");
            assertThat(report.findings().get(0).message()).hasSizeLessThan(2_000);
        }
    }

    @Test
    void manyAttributesAndMistakes_areBounded() throws IOException {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 900; i++) {
            attributes.append(" a").append(i).append("='1'");
        }
        Path document = write(folder, "a.xml", "<TEI xmlns='http://www.tei-c.org/ns/1.0'>"
                + ("<p" + attributes + "/>").repeat(20) + "</TEI>");
        Validator validator = Validator.builder().schema(write(folder, "s.rng", SchemaFixtures.RNG)).build();
        Assertions.assertTimeoutPreemptively(LONGEST, () ->
                assertThat(validator.validate(document).findings()).hasSize(18_000));
    }
}
