package org.epistolary.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.epistolary.validation.SchemaFixtures.codes;
import static org.epistolary.validation.SchemaFixtures.write;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when the network is allowed; the network is a server in this very test. */
class SchemaDownloadsTest {

    @TempDir
    private Path folder;
    private HttpServer server;
    private String base;
    private final AtomicInteger requests = new AtomicInteger();

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        answer("/s.rng", SchemaFixtures.RNG);
        answer("/main.rng", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><start><externalRef href='s.rng'/>"
                + "</start></grammar>");
        redirect("/moved", "/s.rng");
        redirect("/round", "/round");
        redirect("/away", write(folder, "secret.rng", SchemaFixtures.RNG).toUri().toString());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(String path, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private void redirect(String path, String to) {
        server.createContext(path, exchange -> {
            requests.incrementAndGet();
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private ValidationReport check(String schema) throws IOException {
        Path document = write(folder, "a.xml", "<?xml-model href='" + base + schema + "'?>" + SchemaFixtures.INVALID);
        return Validator.builder().declaredSchemas().allowNetwork(folder.resolve("copies")).build().validate(document);
    }

    @Test
    void schema_isFetchedOnceAndThenReadFromItsCopy() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertThat(codes(check("main.rng"))).containsExactly("attribute-value-invalid", "element-unknown");
        }
        assertThat(requests).hasValue(2);
    }

    @Test
    void oldCopy_isRenewedAndUsedWhenThatFails() throws IOException {
        check("s.rng");
        try (Stream<Path> copies = Files.list(folder.resolve("copies"))) {
            for (Path copy : copies.toList()) {
                Files.setLastModifiedTime(copy, FileTime.from(Instant.now().minus(Duration.ofDays(8))));
            }
        }
        server.stop(0);
        assertThat(codes(check("s.rng"))).containsExactly("attribute-value-invalid", "element-unknown");
    }

    @Test
    void redirection_isFollowedWithinTheNetworkOnly() throws IOException {
        assertThat(codes(check("moved"))).containsExactly("attribute-value-invalid", "element-unknown");
        assertThat(codes(check("round"))).containsExactly("schema-unavailable");
        assertThat(codes(check("away"))).containsExactly("schema-unavailable");
    }

    @Test
    void whatIsNotThere_isAFinding() throws IOException {
        ValidationReport report = check("none.rng");
        assertThat(codes(report)).containsExactly("schema-unavailable");
        assertThat(report.findings().get(0).message()).contains("404").contains("--schema");
    }
}
