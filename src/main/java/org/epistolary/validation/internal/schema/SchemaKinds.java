package org.epistolary.validation.internal.schema;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.epistolary.validation.internal.source.SchemaFiles;
import org.epistolary.validation.internal.source.SchemaProblem;
import org.epistolary.validation.schema.InvalidSchemaException;
import org.epistolary.validation.schema.SchemaKind;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Tells what kind a schema is of: by the name space or media type it is announced with, or by its root element. */
final class SchemaKinds {

    private SchemaKinds() {
    }

    /** The kind that a namespace stands for, as in {@code schematypens}; empty for any other. */
    static Optional<SchemaKind> ofNamespace(String namespace) {
        return switch (namespace) {
            case "http://relaxng.org/ns/structure/1.0" -> Optional.of(SchemaKind.RELAX_NG);
            case "http://www.w3.org/2001/XMLSchema" -> Optional.of(SchemaKind.XSD);
            case "http://purl.oclc.org/dsdl/schematron" -> Optional.of(SchemaKind.SCHEMATRON);
            default -> Optional.empty();
        };
    }

    /** The kind that a media type stands for, as in {@code type}; empty for those that can be several. */
    static Optional<SchemaKind> ofMediaType(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "application/relax-ng-compact-syntax", "compact" -> Optional.of(SchemaKind.RELAX_NG_COMPACT);
            default -> Optional.empty();
        };
    }

    /**
     * What a schema is, by its root element; what is no XML is taken for compact syntax.
     *
     * @throws InvalidSchemaException when it is XML and no schema
     */
    static SchemaKind of(SchemaFiles files) throws IOException {
        byte[] content = files.main();
        if (new String(content, StandardCharsets.UTF_8).isBlank()) {
            throw new InvalidSchemaException(files.name() + ": The schema is empty. Name another file.");
        }
        if (!looksLikeXml(content)) {
            return SchemaKind.RELAX_NG_COMPACT;
        }
        RootFinder root = new RootFinder();
        try {
            XMLReader reader = files.newXmlReader();
            reader.setContentHandler(root);
            InputSource input = new InputSource(new ByteArrayInputStream(content));
            input.setSystemId(files.systemId());
            reader.parse(input);
        } catch (SAXException e) {
            if (!root.found) {
                throw SchemaProblem.notWellFormed(files.name(), e);
            }
        }
        return ofNamespace(root.namespace).orElseThrow(() -> new InvalidSchemaException(files.name()
                + ": This is no schema of a kind that is known here: its root element is <" + root.name + ">"
                + (root.namespace.isEmpty() ? "" : " in the namespace " + root.namespace)
                + ". Name a RELAX NG, XML Schema or Schematron file."));
    }

    private static boolean looksLikeXml(byte[] content) {
        for (byte b : content) {
            boolean skipped = b == ' ' || b == '\n' || b == '\r' || b == '\t' || b < 0 || b == 0;
            if (!skipped) {
                return b == '<';
            }
        }
        return false;
    }

    /** Stops at the first element. */
    private static final class RootFinder extends DefaultHandler {

        private boolean found;
        private String namespace = "";
        private String name = "";

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            found = true;
            namespace = uri;
            name = localName;
            throw new SAXException("That is enough");
        }
    }
}
