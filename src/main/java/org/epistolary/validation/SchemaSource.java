package org.epistolary.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.stream.XMLInputFactory;

import com.ctc.wstx.sax.WstxSAXParserFactory;
import com.ctc.wstx.stax.WstxInputFactory;
import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.Resolver;
import org.epistolary.io.SecureSaxon;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * A schema and the place its includes are resolved against: a file, whose includes are files in or below its folder, or
 * a resource of the class path. Nothing else is ever read.
 */
final class SchemaSource {

    private final String name;
    private final URI base;
    private final Opener opener;

    private SchemaSource(String name, URI base, Opener opener) {
        this.name = name;
        this.base = base;
        this.opener = opener;
    }

    /** A schema in a file. */
    static SchemaSource file(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return new SchemaSource(file.toString(), file.toAbsolutePath().normalize().toUri(), uri -> {
            Path wanted = uri.getScheme().equals("file") ? Path.of(uri).normalize() : null;
            if (wanted == null || folder == null || !wanted.startsWith(folder)) {
                throw new IOException("Reading " + uri + " is not allowed: it is not in the folder of the schema");
            }
            return Files.readAllBytes(wanted);
        });
    }

    /** A schema of this library, by its path on the class path. */
    static SchemaSource resource(String path) {
        return new SchemaSource(path, URI.create(SecureSaxon.CLASS_PATH + path), uri -> {
            String wanted = uri.toString();
            String resource = wanted.startsWith(SecureSaxon.CLASS_PATH)
                    ? wanted.substring(SecureSaxon.CLASS_PATH.length()) : "";
            try (InputStream stream = SchemaSource.class.getClassLoader().getResourceAsStream(resource)) {
                if (stream == null) {
                    throw new IOException("Reading " + uri + " is not allowed: it is no part of this library");
                }
                return stream.readAllBytes();
            }
        });
    }

    String name() {
        return name;
    }

    InputSource input() throws IOException {
        return open(base);
    }

    private InputSource open(URI uri) throws IOException {
        InputSource input = new InputSource(new ByteArrayInputStream(opener.open(uri)));
        input.setSystemId(uri.toString());
        return input;
    }

    /** A parser that takes what has no stream yet from this source, and reads nothing else. */
    XMLReader newXmlReader() throws SAXException {
        WstxInputFactory settings = new WstxInputFactory();
        settings.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        settings.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        WstxSAXParserFactory factory = new WstxSAXParserFactory(settings);
        factory.setNamespaceAware(true);
        return new XMLFilterImpl(factory.newSAXParser().getXMLReader()) {
            @Override
            public void parse(InputSource input) throws SAXException, IOException {
                boolean named = input.getByteStream() == null && input.getCharacterStream() == null;
                super.parse(named ? SchemaSource.this.open(URI.create(input.getSystemId())) : input);
            }
        };
    }

    /** Resolves the names of includes; opening them is left to the parser above. */
    Resolver jingResolver() {
        return new Resolver() {
            @Override
            public void resolve(Identifier id, Input input) {
                String against = id.getBase();
                URI uri = against == null ? URI.create(id.getUriReference())
                        : URI.create(against).resolve(id.getUriReference());
                input.setUri(uri.toString());
            }

            @Override
            public void open(Input input) throws IOException {
                input.setByteStream(new ByteArrayInputStream(opener.open(URI.create(input.getUri()))));
            }
        };
    }

    /** Reads what is allowed and refuses the rest. */
    @FunctionalInterface
    private interface Opener {
        byte[] open(URI uri) throws IOException;
    }
}
