package org.epistolary.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.epistolary.validation.SchemaFixtures.codes;
import static org.epistolary.validation.SchemaFixtures.places;
import static org.epistolary.validation.SchemaFixtures.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;

import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.schema.InvalidSchemaException;
import org.epistolary.validation.schema.SchemaKind;
import org.epistolary.validation.schema.SchemaSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

/** Each kind of schema, from wherever it comes, finds the same mistakes in the same places. */
class SchemaKindsTest {

    @TempDir
    private Path folder;
    private Path valid;
    private Path invalid;

    @BeforeEach
    void documents() throws IOException {
        valid = write(folder, "valid.xml", SchemaFixtures.VALID);
        invalid = write(folder, "invalid.xml", SchemaFixtures.INVALID);
    }

    private static String text(SchemaKind kind) {
        return switch (kind) {
            case RELAX_NG -> SchemaFixtures.RNG;
            case RELAX_NG_COMPACT -> SchemaFixtures.RNC;
            case XSD -> SchemaFixtures.XSD;
            case SCHEMATRON -> SchemaFixtures.SCH;
        };
    }

    private void check(SchemaSource schema, SchemaKind kind) throws IOException {
        Validator validator = Validator.builder().schema(schema).build();
        assertThat(validator.validate(valid).findings()).isEmpty();
        List<String> expected = switch (kind) {
            case SCHEMATRON -> List.of("when-date 2:6", "no-q 3:3");
            case RELAX_NG, RELAX_NG_COMPACT -> List.of("attribute-value-invalid 2:6", "element-unknown 3:3");
            case XSD -> List.of("attribute-value-invalid 2:6", "element-misplaced 3:3");
        };
        assertThat(places(validator.validate(invalid))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void kind_isFoundOutFromTheFile(SchemaKind kind) throws IOException {
        check(SchemaSource.file(write(folder, "schema.unknown", text(kind))), kind);
    }

    @ParameterizedTest
    @EnumSource
    void schema_canBeAUri(SchemaKind kind) throws IOException {
        check(SchemaSource.uri(write(folder, "a schema.xml", text(kind)).toUri()), kind);
    }

    @ParameterizedTest
    @EnumSource
    void schema_canBeAStream(SchemaKind kind) throws IOException {
        byte[] bytes = text(kind).getBytes(StandardCharsets.UTF_8);
        check(SchemaSource.of(new StreamSource(new ByteArrayInputStream(bytes))), kind);
    }

    @ParameterizedTest
    @EnumSource
    void schema_canBeAReader(SchemaKind kind) throws IOException {
        String declared = kind == SchemaKind.RELAX_NG_COMPACT ? text(kind)
                : "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + text(kind);
        check(SchemaSource.of(new StreamSource(new StringReader(declared))), kind);
    }

    @ParameterizedTest
    @EnumSource
    void schema_canBeASaxSource(SchemaKind kind) throws IOException {
        check(SchemaSource.of(new SAXSource(new InputSource(new StringReader(text(kind))))), kind);
    }

    @ParameterizedTest
    @EnumSource(names = {"RELAX_NG", "XSD", "SCHEMATRON"})
    void schema_canBeATree(SchemaKind kind) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        check(SchemaSource.of(new DOMSource(factory.newDocumentBuilder().parse(
                new InputSource(new StringReader(text(kind)))))), kind);
    }

    @Test
    void schema_canBeAResourceOfTheClassPath() throws IOException {
        Validator validator = Validator.builder()
                .relaxNg(SchemaSource.resource("/org/epistolary/schema/epistolary.rng")).build();
        assertThat(codes(validator.validate(valid))).contains("element-misplaced");
    }

    @Test
    void source_withNothingButANameIsRead() throws IOException {
        Path schema = write(folder, "s.rng", SchemaFixtures.RNG);
        check(SchemaSource.of(new StreamSource(schema.toUri().toString())), SchemaKind.RELAX_NG);
    }

    @Test
    void message_namesValueAndPlace() throws IOException {
        for (SchemaKind kind : List.of(SchemaKind.RELAX_NG, SchemaKind.RELAX_NG_COMPACT, SchemaKind.XSD)) {
            Finding finding = Validator.builder().schema(write(folder, "s", text(kind)).toAbsolutePath()).build()
                    .validate(invalid).findings().get(0);
            assertThat(finding.value()).contains("7 October");
            assertThat(finding.message()).contains("\"7 October\"").contains("when").contains("<p>")
                    .contains("<TEI> (line 1)").endsWith(".");
        }
    }

    @Test
    void document_canBeInMemoryALetterOrASource() throws IOException {
        Validator validator = Validator.builder().schema(write(folder, "s.rng", SchemaFixtures.RNG)).build();
        TeiDocument document = TeiReader.create().read(invalid);
        List<String> expected = places(validator.validate(invalid));

        assertThat(places(validator.validate(document))).isEqualTo(expected);
        assertThat(places(validator.validate(document.letter()))).isEqualTo(expected);
        assertThat(places(validator.validate(new StreamSource(invalid.toFile())))).isEqualTo(expected);
        assertThat(places(validator.validate(new StreamSource(new StringReader(SchemaFixtures.INVALID)))))
                .isEqualTo(expected);
    }

    @Test
    void editedTree_isCheckedAsItIs() throws IOException {
        Validator validator = Validator.builder().schema(write(folder, "s.rng", SchemaFixtures.RNG)).build();
        TeiDocument document = TeiReader.create().read(valid);
        document.root().elements().get(0).setAttribute("when", "soon");
        document.root().elements().get(0).setAttribute("n", "1");

        assertThat(places(validator.validate(document)))
                .containsExactly("attribute-unknown 2:3", "attribute-value-invalid 2:6");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            <html xmlns='http://www.w3.org/1999/xhtml'/>, its root element is <html>
            <a>,                                          its root element is <a>
            <,                                            not well-formed XML
            start = element,                              The schema has a mistake
            """)
    void whatIsNoSchema_isRefused(String content, String message) throws IOException {
        Path file = write(folder, "schema", content);
        assertThatThrownBy(() -> Validator.builder().schema(file).build())
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining(file.toString()).hasMessageContaining(message);
    }

    /** The example of docs/schemas.md. */
    @Test
    void schemasOfAllKinds_canBeCombined() throws IOException {
        write(folder, "letters.rng", SchemaFixtures.RNG);
        write(folder, "letters.rnc", SchemaFixtures.RNC);
        write(folder, "catalog.xml", "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'>"
                + "<uri name='https://example.org/letters.rnc' uri='letters.rnc'/></catalog>");
        write(folder, "rules.sch", SchemaFixtures.SCH.replace("<pattern", "<phase id='draft'><active pattern='dates'/>"
                + "</phase><pattern"));
        Validator validator = Validator.builder()
                .schema(folder.resolve("letters.rng")) // the grammar, and the rules in it
                .schema(SchemaSource.uri(URI.create("https://example.org/letters.rnc")))
                .catalog(folder.resolve("catalog.xml")) // which says where that is
                .schematron(SchemaSource.file(folder.resolve("rules.sch")), "draft") // one phase
                .build();
        assertThat(validator.validate(valid).findings()).isEmpty();
        assertThat(codes(validator.validate(invalid)))
                .containsExactly("attribute-value-invalid", "when-date", "element-unknown", "no-q");
    }

    @Test
    void sameRuleInTwoSchemas_isReportedOnce() throws IOException {
        Validator validator = Validator.builder().schema(write(folder, "a.rng", SchemaFixtures.RNG))
                .schema(write(folder, "b.rng", SchemaFixtures.RNG)).build();
        assertThat(codes(validator.validate(invalid))).hasSize(2);
    }
}
