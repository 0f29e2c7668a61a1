package org.epistolary.validation.schema;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;

import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import org.epistolary.io.internal.SecureSaxon;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;

/**
 * Where a schema is: a file, a URI, a resource of the class path, or a JAXP source. Nothing is read before a validator
 * is built from it, except from a JAXP source. Immutable.
 */
public final class SchemaSource {

    private static final int LARGEST = 64 << 20;

    private final String name;
    private final URI uri;
    private final byte @Nullable [] content;

    private SchemaSource(String name, URI uri, byte @Nullable [] content) {
        this.name = name;
        this.uri = uri;
        this.content = content;
    }

    /** A schema in a file; what it includes has to be in or below its folder, or below a root of the validator. */
    public static SchemaSource file(Path file) {
        return new SchemaSource(file.toString(), file.toAbsolutePath().normalize().toUri(), null);
    }

    /**
     * A schema by its URI. A file is read as such; all else has to be in a catalog of the validator, unless that may
     * use the network.
     *
     * @throws IllegalArgumentException when the URI is not absolute
     */
    public static SchemaSource uri(URI uri) {
        if (!uri.isAbsolute()) {
            throw new IllegalArgumentException(uri + ": A schema needs an absolute URI, such as https://… or file:/…");
        }
        return uri.getScheme().equals("file") ? file(Path.of(uri)) : new SchemaSource(uri.toString(), uri, null);
    }

    /** A schema on the class path, such as {@code org/example/letters.rng}; what it includes is there too. */
    public static SchemaSource resource(String path) {
        String plain = path.startsWith("/") ? path.substring(1) : path;
        return new SchemaSource(plain, URI.create(SecureSaxon.CLASS_PATH + plain), null);
    }

    /**
     * A schema in a JAXP source, which is read now. Its system identifier, when it has one, is what includes are
     * resolved against; a source that has nothing else is taken as {@link #uri}.
     *
     * @throws IOException when it cannot be read
     */
    public static SchemaSource of(Source source) throws IOException {
        URI uri = source.getSystemId() == null ? URI.create("memory:/schema") : URI.create(source.getSystemId());
        byte[] content = content(source);
        return content == null ? uri(uri) : new SchemaSource(uri.toString(), uri, content);
    }

    private static byte @Nullable [] content(Source source) throws IOException {
        if (source instanceof StreamSource stream) {
            return content(stream.getInputStream(), stream.getReader());
        }
        InputSource input = source instanceof SAXSource sax && sax.getXMLReader() == null ? sax.getInputSource() : null;
        return input == null ? serialized(source) : content(input.getByteStream(), input.getCharacterStream());
    }

    private static byte @Nullable [] content(@Nullable InputStream bytes, @Nullable Reader characters)
            throws IOException {
        if (bytes != null) {
            return limited(bytes.readNBytes(LARGEST + 1));
        }
        if (characters == null) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8_192];
        for (int n = characters.read(buffer); n >= 0 && text.length() <= LARGEST; n = characters.read(buffer)) {
            text.append(buffer, 0, n);
        }
        String declaration = "^\\s*<\\?xml[^>]*\\?>";
        return limited(text.toString().replaceFirst(declaration, "").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] limited(byte[] content) throws IOException {
        if (content.length > LARGEST) {
            throw new IOException("The schema is larger than " + LARGEST + " bytes");
        }
        return content;
    }

    /** What is a tree or a series of events is written out, because schemas are compiled from text. */
    private static byte[] serialized(Source source) throws IOException {
        Processor processor = SecureSaxon.newProcessor();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Serializer serializer = processor.newSerializer(bytes);
            serializer.serializeNode(processor.newDocumentBuilder().build(source));
            return bytes.toByteArray();
        } catch (SaxonApiException e) {
            throw new IOException("The schema cannot be read: " + e.getMessage(), e);
        }
    }

    /** What messages call it. */
    public String name() {
        return name;
    }

    /** Its URI, against which includes are resolved. */
    public URI uri() {
        return uri;
    }

    /** The text of a schema that was in a JAXP source; empty for what is read when a validator is built. */
    public Optional<byte[]> content() {
        return Optional.ofNullable(content);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SchemaSource that && uri.equals(that.uri) && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
