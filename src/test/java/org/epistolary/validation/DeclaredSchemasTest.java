package org.epistolary.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.epistolary.validation.SchemaFixtures.codes;
import static org.epistolary.validation.SchemaFixtures.places;
import static org.epistolary.validation.SchemaFixtures.withProlog;
import static org.epistolary.validation.SchemaFixtures.write;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas that a document names: found in every way in use, read only from where it is allowed. */
class DeclaredSchemasTest {

    private static final String RELAX_NG = "schematypens=\"http://relaxng.org/ns/structure/1.0\"";
    private static final String SCHEMATRON = "schematypens=\"http://purl.oclc.org/dsdl/schematron\"";

    @TempDir
    private Path folder;

    @BeforeEach
    void schemas() throws IOException {
        write(folder, "letters/s.rng", SchemaFixtures.RNG);
        write(folder, "letters/s.rnc", SchemaFixtures.RNC);
        write(folder, "letters/s.xsd", SchemaFixtures.XSD);
        write(folder, "letters/s.sch", SchemaFixtures.SCH);
        write(folder, "shared/s.rng", SchemaFixtures.RNG);
    }

    private Path document(String prolog) throws IOException {
        return write(folder, "letters/a.xml", withProlog(prolog, SchemaFixtures.INVALID));
    }

    private static ValidationReport check(Path file) throws IOException {
        return Validator.builder().declaredSchemas().build().validate(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<?xml-model href=\"s.rng\" type=\"application/xml\" schematypens=\"http://relaxng.org/ns/structure/1.0\"?>",
        "<?xml-model href='s.rng'?>",
        "<?xml-model type=\"application/relax-ng-compact-syntax\" href=\"s.rnc\"?>",
        "<?xml-model href=\"s.rnc\" schematypens=\"http://relaxng.org/ns/structure/1.0\"?>",
        "<?oxygen RNGSchema=\"s.rng\" type=\"xml\"?>",
        "<?oxygen RNGSchema=\"s.rnc\" type=\"compact\"?>"})
    void grammar_isFound(String prolog) throws IOException {
        assertThat(places(check(document(prolog))))
                .containsExactly("attribute-value-invalid 3:6", "element-unknown 4:3");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<?xml-model href=\"s.sch\" schematypens=\"http://purl.oclc.org/dsdl/schematron\"?>",
        "<?oxygen SCHSchema=\"s.sch\"?>"})
    void rules_areFound(String prolog) throws IOException {
        assertThat(codes(check(document(prolog)))).containsExactly("when-date", "no-q");
    }

    @Test
    void schemaLocation_isFound() throws IOException {
        Path file = write(folder, "letters/a.xml", SchemaFixtures.INVALID.replace("<TEI", "<TEI "
                + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                + "xsi:schemaLocation=\"http://www.tei-c.org/ns/1.0 s.xsd\""));
        assertThat(codes(check(file))).containsExactly("attribute-value-invalid", "element-misplaced");
    }

    @Test
    void several_areAllUsed() throws IOException {
        Path file = document("<?xml-model href=\"s.rng\" " + RELAX_NG + "?>\n<?xml-model href=\"s.sch\" " + SCHEMATRON
                + "?>");
        assertThat(codes(check(file))).containsExactly("attribute-value-invalid", "when-date", "element-unknown",
                "no-q");
    }

    @Test
    void documentWithoutSchema_saysSo() throws IOException {
        ValidationReport report = check(write(folder, "letters/a.xml", SchemaFixtures.VALID));
        assertThat(codes(report)).containsExactly("schema-undeclared");
        assertThat(report.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.rng", "../shared/s.rng", "http://schemas.invalid/s.rng", "ftp://schemas.invalid/s",
        "/etc/hosts", "file:///etc/hosts", "jar:file:/x.jar!/s.rng", "s rng %zz", ""})
    void whatMayNotBeRead_isOneFindingThatSaysWhatToDo(String href) throws IOException {
        ValidationReport report = check(document("<?xml-model href=\"" + href + "\"?>"));
        assertThat(places(report)).containsExactly("schema-unavailable 1:1");
        assertThat(report.findings().get(0).message()).containsAnyOf("--schema", "Correct it").endsWith(".");
        assertThat(report.findings().get(0).message(Locale.GERMAN)).contains("Das Schema").endsWith(".");
    }

    @Test
    void folderNamedAsRoot_mayBeRead() throws IOException {
        Path file = document("<?xml-model href=\"../shared/s.rng\"?>");
        Validator validator = Validator.builder().declaredSchemas().root(folder).build();
        assertThat(codes(validator.validate(file))).containsExactly("attribute-value-invalid", "element-unknown");

        Validator elsewhere = Validator.builder().declaredSchemas().root(folder.resolve("shared")).build();
        assertThat(codes(elsewhere.validate(document("<?xml-model href=\"s.rng\"?>"))))
                .containsExactly("schema-unavailable");
    }

    @Test
    void linkThatLeadsOut_isNotFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("letters/link.rng"), folder.resolve("shared/s.rng"));
        assertThat(codes(check(document("<?xml-model href=\"link.rng\"?>")))).containsExactly("schema-unavailable");
    }

    @Test
    void catalog_hasWhatIsOnTheNetwork() throws IOException {
        Path catalog = write(folder, "shared/catalog.xml", """
                <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
                  <uri name="https://schemas.invalid/letters.rng" uri="s.rng"/>
                  <rewriteURI uriStartString="https://other.invalid/" rewritePrefix="./"/>
                  <nextCatalog catalog="http://schemas.invalid/more.xml"/>
                </catalog>
                """);
        Validator validator = Validator.builder().declaredSchemas().catalog(catalog).build();

        assertThat(codes(validator.validate(document("<?xml-model href=\"https://schemas.invalid/letters.rng\"?>"))))
                .containsExactly("attribute-value-invalid", "element-unknown");
        assertThat(codes(validator.validate(document("<?xml-model href=\"https://other.invalid/s.rng\"?>"))))
                .containsExactly("attribute-value-invalid", "element-unknown");
        assertThat(codes(validator.validate(document("<?xml-model href=\"https://schemas.invalid/other.rng\"?>"))))
                .containsExactly("schema-unavailable");
    }

    @Test
    void catalog_servesIncludesOfSchemas() throws IOException {
        Path schema = write(folder, "main/main.rng", """
                <grammar xmlns="http://relaxng.org/ns/structure/1.0">
                  <start><externalRef href="https://schemas.invalid/letters.rng"/></start>
                </grammar>
                """);
        Path catalog = write(folder, "shared/catalog.xml", """
                <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
                  <uri name="https://schemas.invalid/letters.rng" uri="s.rng"/>
                </catalog>
                """);
        assertThat(codes(Validator.builder().schema(schema).catalog(catalog).build().validate(document(""))))
                .containsExactly("attribute-value-invalid", "element-unknown");
    }

    @Test
    void schemaWithAMistake_isSaidInEachDocument() throws IOException {
        write(folder, "letters/s.rng", "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\"><start><ref name='x'/>"
                + "</start></grammar>");
        ValidationReport report = check(document("<?xml-model href=\"s.rng\"?>"));
        assertThat(places(report)).containsExactly("schema-unusable 1:1");
        assertThat(report.findings().get(0).message()).contains("s.rng:1:").contains("\"x\"");
    }

    @Test
    void kindThatIsNotKnown_isSaid() throws IOException {
        assertThat(codes(check(document("<?xml-model href=\"s.dtd\" type=\"application/xml-dtd\"?>"))))
                .containsExactly("schema-unusable");
    }

    /** Nobody but the listener below may notice a reference to the network. */
    @Test
    void nothingIsAskedOfTheNetwork() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String base = "http://127.0.0.1:" + server.getLocalPort() + "/";
            write(folder, "letters/rng.rng", "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\"><include href=\""
                    + base + "a.rng\"/></grammar>");
            write(folder, "letters/xsd.xsd", SchemaFixtures.XSD.replace("<xs:element name=\"TEI\"",
                    "<xs:import namespace=\"urn:x\" schemaLocation=\"" + base + "x.xsd\"/><xs:element name=\"TEI\""));
            write(folder, "letters/sch.sch", "<schema xmlns=\"http://purl.oclc.org/dsdl/schematron\"><include href=\""
                    + base + "x.sch\"/></schema>");
            write(folder, "letters/doc.sch", "<schema xmlns=\"http://purl.oclc.org/dsdl/schematron\"><pattern><rule "
                    + "context=\"*\"><assert test=\"doc('" + base + "x.xml')//x\">x</assert></rule></pattern>"
                    + "</schema>");
            write(folder, "letters/dtd.rng", "<!DOCTYPE element SYSTEM \"" + base + "x.dtd\" [<!ENTITY x SYSTEM \""
                    + base + "e\"><!ENTITY % p SYSTEM \"" + base + "p\"> %p;]>" + SchemaFixtures.RNG);
            write(folder, "letters/dtd.xsd", "<!DOCTYPE xs:schema SYSTEM \"" + base + "x.dtd\" [<!ENTITY % p SYSTEM \""
                    + base + "p\"> %p;]>" + SchemaFixtures.XSD);
            for (String schema : new String[] {base + "s.rng", base + "s.sch", "rng.rng", "xsd.xsd", "sch.sch",
                "doc.sch", "dtd.rng", "dtd.xsd"}) {
                assertThat(codes(check(document("<?xml-model href=\"" + schema + "\"?>")))).as(schema).isNotEmpty();
            }
            write(folder, "letters/a.xml", SchemaFixtures.INVALID.replace("<TEI", "<TEI "
                    + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                    + "xsi:schemaLocation=\"http://www.tei-c.org/ns/1.0 " + base + "s.xsd urn:x " + base + "x.xsd\""));
            assertThat(codes(check(folder.resolve("letters/a.xml")))).containsExactly("schema-unavailable");
            assertThat(codes(Validator.builder().schema(folder.resolve("letters/s.xsd")).build()
                    .validate(folder.resolve("letters/a.xml")))).hasSize(2);

            server.setSoTimeout(200);
            assertThat(connections(server)).isZero();
        }
    }

    private static int connections(ServerSocket server) throws IOException {
        try {
            server.accept().close();
            return 1;
        } catch (java.net.SocketTimeoutException e) {
            return 0;
        }
    }
}
