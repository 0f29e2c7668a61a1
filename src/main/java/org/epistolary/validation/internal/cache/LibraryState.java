package org.epistolary.validation.internal.cache;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.epistolary.validation.internal.Digests;

/**
 * What checks, as a digest: the code of this library and of those that it checks with, Java, and what of the system can
 * be seen in a finding. The code itself is looked at and not its version, because versions under development change.
 */
final class LibraryState {

    private static final List<String> CODE = List.of(LibraryState.class.getName(), "net.sf.saxon.Version",
            "com.thaiopensource.validate.Validator", "com.ctc.wstx.stax.WstxInputFactory",
            "org.codehaus.stax2.XMLStreamReader2", "org.xmlresolver.CatalogManager",
            "org.apache.xerces.jaxp.validation.XMLSchema11Factory");

    private static final Optional<String> STATE = read();

    private LibraryState() {
    }

    /** The digest; empty when the code cannot be looked at, as in some application servers. */
    static Optional<String> digest() {
        return STATE;
    }

    private static Optional<String> read() {
        MessageDigest digest = Digests.newDigest();
        try {
            TreeSet<Path> sources = new TreeSet<>();
            for (String name : CODE) {
                source(name).ifPresent(sources::add);
            }
            schematron().ifPresent(sources::add);
            if (source(CODE.get(0)).isEmpty()) {
                return Optional.empty();
            }
            for (Path source : sources) {
                add(source, digest);
            }
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return Optional.empty();
        }
        String system = System.getProperty("java.vendor") + ' ' + Runtime.version() + ' ' + Locale.getDefault() + ' '
                + ZoneId.systemDefault();
        digest.update(system.getBytes(StandardCharsets.UTF_8));
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    /** The jar or folder a class comes from; empty when it is not there, or comes from something else. */
    private static Optional<Path> source(String className) throws URISyntaxException {
        try {
            CodeSource source = Class.forName(className, false, LibraryState.class.getClassLoader())
                    .getProtectionDomain().getCodeSource();
            return source == null || source.getLocation() == null ? Optional.empty() : file(source.getLocation());
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** SchXslt2 has no classes. */
    private static Optional<Path> schematron() throws URISyntaxException, IOException {
        URL stylesheet = LibraryState.class.getClassLoader().getResource("content/transpile.xsl");
        if (stylesheet == null || !stylesheet.getProtocol().equals("jar")) {
            return Optional.empty();
        }
        String jar = stylesheet.getPath();
        return file(new URL(jar.substring(0, jar.indexOf("!/"))));
    }

    private static Optional<Path> file(URL location) throws URISyntaxException {
        return location.getProtocol().equals("file") ? Optional.of(Path.of(location.toURI())) : Optional.empty();
    }

    private static void add(Path source, MessageDigest digest) throws IOException {
        if (Files.isDirectory(source)) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(source.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    addFile(file, digest);
                }
            }
        } else {
            addFile(source, digest);
        }
    }

    /** A checksum of each file is enough: code changes, but nobody changes it in order to be mistaken. */
    private static void addFile(Path file, MessageDigest digest) throws IOException {
        CRC32 sum = new CRC32();
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream stream = Files.newInputStream(file)) {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                sum.update(buffer, 0, n);
                size += n;
            }
        }
        digest.update(ByteBuffer.allocate(2 * Long.BYTES).putLong(sum.getValue()).putLong(size).array());
    }
}
