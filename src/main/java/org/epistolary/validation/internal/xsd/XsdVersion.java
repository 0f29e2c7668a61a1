package org.epistolary.validation.internal.xsd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;

import org.epistolary.validation.internal.source.SchemaFiles;
import org.epistolary.validation.internal.source.SchemaUris;
import org.epistolary.validation.schema.InvalidSchemaException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Which version of XML Schema a schema is written in, and whether what is new in 1.1 does no harm in it. */
final class XsdVersion {

    private static final String VERSIONING = "http://www.w3.org/2007/XMLSchema-versioning";
    private static final Set<String> NEW = Set.of("assert", "assertion", "alternative", "openContent",
            "defaultOpenContent", "override", "explicitTimezone");
    private static final Pattern READS = Pattern.compile(
            "\\b(doc|doc-available|document|collection|uri-collection|unparsed-text[a-z-]*|environment-variable"
                    + "|json-doc)\\s*\\(");

    private XsdVersion() {
    }

    /** Whether a schema says that it is XSD 1.1, or has something that only 1.1 has. */
    static boolean isNewer(SchemaFiles files) throws IOException, SAXException {
        Marks marks = new Marks();
        scan(files, files.main(), files.systemId(), marks);
        return marks.newer;
    }

    /**
     * Looks whether a schema, in any of its files, asks for documents in its conditions.
     *
     * @throws InvalidSchemaException when it does
     */
    static void checkHarmless(SchemaFiles files) throws IOException, SAXException {
        for (var file : files.contents().entrySet()) {
            Marks marks = new Marks();
            scan(files, file.getValue(), file.getKey(), marks);
            if (marks.harmful != null) {
                throw new InvalidSchemaException(SchemaUris.shown(file.getKey()) + ": The schema reads other "
                        + "documents, which is not allowed: " + marks.harmful);
            }
        }
    }

    private static void scan(SchemaFiles files, byte[] content, String systemId, Marks marks)
            throws IOException, SAXException {
        XMLReader reader = files.newXmlReader();
        reader.setContentHandler(marks);
        InputSource input = new InputSource(new ByteArrayInputStream(content));
        input.setSystemId(systemId);
        reader.parse(input);
    }

    private static final class Marks extends DefaultHandler {

        private boolean newer;
        private @Nullable String harmful;

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            if (!uri.equals(XMLConstants.W3C_XML_SCHEMA_NS_URI)) {
                return;
            }
            String version = attributes.getValue(VERSIONING, "minVersion");
            newer |= NEW.contains(localName) || version != null && version.strip().compareTo("1.1") >= 0;
            for (String name : new String[] {"test", "xpath"}) {
                String expression = attributes.getValue("", name);
                if (expression != null && READS.matcher(expression).find()) {
                    harmful = expression;
                }
            }
        }
    }
}
