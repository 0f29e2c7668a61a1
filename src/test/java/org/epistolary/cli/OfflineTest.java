package org.epistolary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.epistolary.TestPaths;
import org.epistolary.validation.SchemaFixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Without {@code --allow-network} no connection is opened, whatever schemas, catalogs and documents refer to. Every
 * connection that Java opens, to this machine or another, asks the proxy selector first, which takes notes here.
 */
@Isolated
@Timeout(120)
class OfflineTest {

    private static final String ELSEWHERE = "http://epistolary.invalid/";
    private static final String RNG = "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>";
    private static final String SCH = "<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt3'>";
    private static final String XSD = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>";

    @TempDir
    private Path folder;
    private ProxySelector before;
    private final List<URI> asked = new CopyOnWriteArrayList<>();

    @BeforeEach
    void takeNotes() {
        before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                asked.add(uri);
            }
        });
    }

    @AfterEach
    void stop() {
        ProxySelector.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "s.rng <include href='%sa.rng'/></grammar>",
        "s.rng <start><externalRef href='%sa.rng'/></start></grammar>",
        "s.rng <start xml:base='%s'><externalRef href='a.rng'/></start></grammar>",
        "s.rnc include \"%sa.rnc\"",
        "s.rnc start = external \"%sa.rng\"",
        "s.xsd <xs:import namespace='urn:a' schemaLocation='%sa.xsd'/></xs:schema>",
        "s.xsd <xs:include schemaLocation='%sa.xsd'/></xs:schema>",
        "s.xsd <xs:redefine schemaLocation='%sa.xsd'/></xs:schema>",
        "s.xsd <xs:import namespace='%s'/></xs:schema>",
        "s.sch <include href='%sa.sch'/></schema>",
        "s.sch <extends href='%sa.sch'/></schema>",
        "s.sch <xsl:include xmlns:xsl='http://www.w3.org/1999/XSL/Transform' href='%sa.xsl'/></schema>",
        "s.sch <pattern documents=\"'%sa.xml'\"><rule context='*'><assert test='false()'>x</assert></rule></pattern></schema>"})
    void whatASchemaIncludes_isNotFetched(String schema) throws IOException {
        String name = schema.substring(0, schema.indexOf(' '));
        String start = switch (name) {
            case "s.rng" -> RNG;
            case "s.xsd" -> XSD;
            case "s.sch" -> SCH;
            default -> "";
        };
        Path file = write(name, start + schema.substring(name.length() + 1).formatted(ELSEWHERE));
        Path document = write("a.xml", "<?xml-model href='" + name + "'?>" + SchemaFixtures.INVALID);

        assertThat(run("validate", "--schema", file.toString(), document.toString()).code()).isNotZero();
        assertThat(run("validate", "--declared", document.toString()).code()).isNotZero();
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc('%sa.xml')", "document('%sa.xml')", "doc-available('%sa.xml')", "collection('%sa')",
        "uri-collection('%sa')", "unparsed-text('%sa.txt')", "unparsed-text-lines('%sa.txt')", "json-doc('%sa.json')",
        "unparsed-text-available('%sa.txt')", "transform(map{'stylesheet-location':'%sa.xsl','source-node':/})",
        "load-xquery-module('urn:a', map{'location-hints':'%sa.xq'})"})
    void whatARuleAsksFor_isNotFetched(String expression) throws IOException {
        Path schema = write("s.sch", SCH + "<pattern><rule context='/*'><assert test=\"exists("
                + expression.formatted(ELSEWHERE) + ") and false()\">x</assert></rule></pattern></schema>");
        Run run = run("validate", "--schema", schema.toString(), write("a.xml", SchemaFixtures.VALID).toString());

        assertThat(run.code()).as(run.out() + run.err()).isNotZero();
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<?xml-model href='%ss.rng'?>%s",
        "<?xml-model href='%ss.sch' schematypens='http://purl.oclc.org/dsdl/schematron'?>%s",
        "<?oxygen RNGSchema='%ss.rng' type='xml'?>%s",
        "<?xml-stylesheet href='%ss.xsl'?>%s",
        "<!DOCTYPE TEI SYSTEM '%stei.dtd'>%s",
        "<!DOCTYPE TEI PUBLIC '-//TEI//DTD TEI P5//EN' '%stei.dtd' [<!ENTITY %% p SYSTEM 'p.ent'> %%p;]>%s"})
    void whatADocumentNames_isNotFetched(String document) throws IOException {
        Path file = write("a.xml", document.formatted(ELSEWHERE, Files.readString(TestPaths.TELEGRAM)
                .replaceFirst("<\\?xml .*\\?>", "").replace("<TEI ", "<TEI xmlns:xsi="
                        + "'http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='http://www.tei-c.org/ns/1.0 "
                        + ELSEWHERE + "s.xsd' ")));
        for (String options : List.of("validate", "validate --declared", "validate --declared --allow-doctype", "list",
                "html --allow-doctype", "text --allow-doctype", "roundtrip --allow-doctype")) {
            run((options + " " + file + (options.startsWith("html") || options.startsWith("text")
                    ? " -o " + folder.resolve("out") : "")).split(" "));
        }
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<nextCatalog catalog='%sc.xml'/>",
        "<delegateURI uriStartString='urn:x:' catalog='%sc.xml'/>",
        "<uri name='urn:x:s' uri='%ss.rng'/>",
        "<group xml:base='%s'><rewriteURI uriStartString='urn:x:' rewritePrefix='schemas/'/></group>"})
    void whatACatalogNames_isNotFetched(String entry) throws IOException {
        Path catalog = write("catalog.xml", "<!DOCTYPE catalog PUBLIC '-//OASIS//DTD XML Catalogs V1.1//EN' '" + ELSEWHERE
                + "catalog.dtd'><catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'>" + entry.formatted(ELSEWHERE)
                + "</catalog>");
        Path document = write("a.xml", "<?xml-model href='urn:x:s'?>" + SchemaFixtures.VALID);
        Run run = run("validate", "--declared", "--catalog", catalog.toString(), document.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("[schema-unavailable]");
        assertThat(asked).isEmpty();
    }

    @Test
    void schemaByUrl_isRefusedWithAWayOut() throws IOException {
        Run run = run("validate", "--schema", ELSEWHERE + "s.rng", write("a.xml", SchemaFixtures.VALID).toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(ELSEWHERE + "s.rng").contains("--allow-network DIR");
        assertThat(asked).isEmpty();
    }

    /** The network is a server in this very test. It shows, too, that a connection would have been noticed above. */
    @Test
    void allowedNetwork_isAskedOnceForEachSchema() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/s.rng", exchange -> {
            requests.incrementAndGet();
            byte[] bytes = SchemaFixtures.RNG.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/s.rng";
        Path document = write("a.xml", "<?xml-model href='" + url + "'?>" + SchemaFixtures.INVALID);
        try {
            List<String> allowed = List.of("--allow-network", folder.resolve("copies").toString(), document.toString());
            for (String what : List.of("--declared", "--schema " + url, "--declared --cache " + folder.resolve("kept"))) {
                List<String> arguments = new ArrayList<>(List.of(("validate " + what).split(" ")));
                arguments.addAll(allowed);
                Run run = run(arguments.toArray(String[]::new));
                assertThat(run.out()).as(run.err()).contains("[attribute-value-invalid]", "[element-unknown]");
            }
            assertThat(requests).hasValue(1);
            assertThat(asked).isNotEmpty().allMatch(uri -> uri.toString().contains("127.0.0.1"));
        } finally {
            server.stop(0);
        }
        assertThat(run("validate", "--declared", "--cache", folder.resolve("kept").toString(), "--allow-network",
                folder.resolve("copies").toString(), document.toString()).out()).contains("[element-unknown]");
        assertThat(requests).hasValue(1);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(code, out.toString(), err.toString());
    }

    private record Run(int code, String out, String err) {
    }
}
