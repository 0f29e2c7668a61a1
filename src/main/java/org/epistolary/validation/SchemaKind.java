package org.epistolary.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The schema languages a document can be checked with. */
public enum SchemaKind {

    /** RELAX NG in XML syntax; ISO Schematron rules in it are run too. */
    RELAX_NG("http://relaxng.org/ns/structure/1.0"),
    /** RELAX NG in compact syntax. */
    RELAX_NG_COMPACT(""),
    /** W3C XML Schema, 1.0 or, with an engine that is not part of this library, 1.1. */
    XSD("http://www.w3.org/2001/XMLSchema"),
    /** ISO Schematron with the query binding xslt2 or xslt3. */
    SCHEMATRON("http://purl.oclc.org/dsdl/schematron");

    private final String namespace;

    SchemaKind(String namespace) {
        this.namespace = namespace;
    }

    /** The kind that a namespace stands for, as in {@code schematypens}; empty for any other. */
    static Optional<SchemaKind> ofNamespace(String namespace) {
        for (SchemaKind kind : values()) {
            if (!namespace.isEmpty() && kind.namespace.equals(namespace)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The kind that a media type stands for, as in {@code type}; empty for those that can be several. */
    static Optional<SchemaKind> ofMediaType(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "application/relax-ng-compact-syntax", "compact" -> Optional.of(RELAX_NG_COMPACT);
            default -> Optional.empty();
        };
    }

    /**
     * What a schema is, by its root element; what is no XML is taken for compact syntax.
     *
     * @throws InvalidSchemaException when it is XML and no schema
     */
    static SchemaKind of(SchemaFiles files) throws InvalidSchemaException, IOException {
        byte[] content = files.main();
        if (!looksLikeXml(content)) {
            return RELAX_NG_COMPACT;
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
                throw InvalidSchemaException.notWellFormed(files.name(), e);
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
