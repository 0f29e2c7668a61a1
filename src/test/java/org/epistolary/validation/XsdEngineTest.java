package org.epistolary.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.epistolary.validation.SchemaFixtures.codes;
import static org.epistolary.validation.SchemaFixtures.places;
import static org.epistolary.validation.SchemaFixtures.write;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.internal.xsd.XsdEngine;
import org.epistolary.validation.schema.InvalidSchemaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** XML Schema 1.0, and 1.1 when an engine for it is there. */
class XsdEngineTest {

    private static final String LETTER = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.tei-c.org/ns/1.0"
                xmlns="http://www.tei-c.org/ns/1.0" elementFormDefault="qualified">
              <xs:import namespace="http://www.w3.org/XML/1998/namespace"
                  schemaLocation="http://www.w3.org/2001/xml.xsd"/>
              <xs:element name="TEI">
                <xs:complexType>
                  <xs:sequence>
                    <xs:element name="head" minOccurs="0">
                      <xs:complexType><xs:attribute ref="xml:id"/></xs:complexType>
                    </xs:element>
                    <xs:element name="p" maxOccurs="unbounded">
                      <xs:complexType>
                        <xs:simpleContent>
                          <xs:extension base="number">
                            <xs:attribute name="n" type="xs:integer" use="required"/>
                            <xs:attribute ref="xml:id"/>
                          </xs:extension>
                        </xs:simpleContent>
                      </xs:complexType>
                    </xs:element>
                  </xs:sequence>
                </xs:complexType>
              </xs:element>
              <xs:simpleType name="number">
                <xs:restriction base="xs:string"><xs:pattern value="[0-9]+"/></xs:restriction>
              </xs:simpleType>
            </xs:schema>
            """;

    private static final String NEWER = SchemaFixtures.XSD.replace("</xs:sequence>",
            "</xs:sequence><xs:assert test=\"count(*) le 1\"/>");

    @TempDir
    private Path folder;

    private static ValidationReport check(Validator validator, String content) throws IOException {
        return validator.validate(TeiReader.create().read(
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'>\n" + content + "</TEI>", "a.xml"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p n='1'>1</p>                                   | ''                           | ''
            <p n='1'>1</p><head/>                            | element-misplaced 2:15       | <p>
            <p n='1'>1</p><x/>                               | element-misplaced 2:15       | <p>
            <head/>                                          | element-incomplete 1:1       | <p> is missing
            words <p n='1'>1</p>                             | text-misplaced 1:42          | "words"
            <p n='1' m='2'>1</p>                             | attribute-unknown 2:10       | attribute m
            <p>1</p>                                         | attribute-missing 2:1        | attribute n
            <p n='one'>1</p>                                 | attribute-value-invalid 2:4  | 'integer'
            <p n='1'>one</p>                                 | content-invalid 2:1          | pattern
            <p n='1' xml:id='a'>1</p><p n='2' xml:id='a'>2</p> | id-duplicate 2:35          | identifier a
            <p n='1' xml:id='1'>1</p>                        | attribute-value-invalid 2:10 | 'NCName'
            """)
    void mistake_hasCodePlaceAndReason(String content, String expected, String words) throws IOException {
        Validator validator = Validator.builder().xsd(write(folder, "s.xsd", LETTER)).build();
        ValidationReport report = check(validator, content);
        assertThat(places(report)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
        report.findings().forEach(f -> assertThat(f.message()).contains(words).endsWith("."));
    }

    @Test
    void messages_doNotDependOnTheLanguageOfTheMachine() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            Validator validator = Validator.builder().xsd(write(folder, "s.xsd", LETTER)).build();
            Finding finding = check(validator, "<p n='1'>1</p><head/>").findings().get(0);
            assertThat(finding.message()).contains("Possible here: <p>");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void includes_areReadFromTheFolderOfTheSchemaOnly() throws IOException {
        write(folder, "in/part.xsd", SchemaFixtures.XSD);
        String including = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' "
                + "targetNamespace='http://www.tei-c.org/ns/1.0'><xs:include schemaLocation='%s'/></xs:schema>";
        Path inside = write(folder, "in/s.xsd", including.formatted("part.xsd"));
        Path above = write(folder, "in/deep/s.xsd", including.formatted("../part.xsd"));

        assertThat(codes(check(Validator.builder().schema(inside).build(), "<p/>"))).isEmpty();
        assertThatThrownBy(() -> Validator.builder().schema(above).build())
                .isInstanceOf(InvalidSchemaException.class).hasMessageContaining("--schema-root");
    }

    @Test
    void mistakeInASchema_hasItsPlace() throws IOException {
        Path schema = write(folder, "s.xsd", LETTER.replace("base=\"number\"", "base=\"nothing\""));
        assertThatThrownBy(() -> Validator.builder().schema(schema).build())
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining("s.xsd:14:").hasMessageContaining("nothing");
    }

    @Test
    void newerSchemaWithoutEngine_saysWhatToAdd() throws IOException {
        Path schema = write(folder, "s.xsd", NEWER);
        assertThatThrownBy(() -> Validator.builder().schema(schema).build())
                .isInstanceOf(InvalidSchemaException.class).hasMessageContaining(XsdEngine.ARTIFACT);

        Path document = write(folder, "a.xml", "<?xml-model href='s.xsd'?>" + SchemaFixtures.VALID);
        ValidationReport report = Validator.builder().declaredSchemas().build().validate(document);
        assertThat(codes(report)).containsExactly("schema-xsd11-engine-missing");
        assertThat(report.findings().get(0).message()).contains(XsdEngine.ARTIFACT).contains("s.xsd");
    }

    /**
     * The engine is on no class path of the build, because there it would take the place of the JDK's own Xerces; Maven
     * puts its jars into a folder before the tests.
     */
    @Test
    void newerSchema_isUsedWhenAnEngineIsThere() throws IOException {
        Path engine = TestPaths.ROOT.resolve("target/xsd11");
        assumeTrue(Files.exists(engine),
                () -> "skipped: needs " + engine + ", which mvn generate-test-resources fills");
        List<URL> jars = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(engine, "*.jar")) {
            for (Path jar : files) {
                jars.add(jar.toUri().toURL());
            }
        }
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(jars.toArray(URL[]::new), before)) {
            Thread.currentThread().setContextClassLoader(loader);
            Validator validator = Validator.builder().schema(write(folder, "s.xsd", NEWER)).build();
            for (int i = 0; i < 3; i++) {
                assertThat(codes(check(validator, "<p/>"))).isEmpty();
                assertThat(codes(check(validator, "<p/><p/>"))).containsExactly("schema-invalid");
                assertThat(codes(check(validator, "<p when='x'/>"))).containsExactly("attribute-value-invalid");
            }
            Path reading = write(folder, "r.xsd", NEWER.replace("count(*) le 1", "doc('file:///etc/passwd')/x"));
            assertThatThrownBy(() -> Validator.builder().schema(reading).build())
                    .isInstanceOf(InvalidSchemaException.class).hasMessageContaining("not allowed");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
