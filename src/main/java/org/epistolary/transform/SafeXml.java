package org.epistolary.transform;

import java.io.ByteArrayInputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Stylesheets and what they read, parsed without DTD and entities: a DOCTYPE is an error that says so. */
final class SafeXml {

    private SafeXml() {
    }

    static Source source(byte[] bytes, String uri) {
        InputSource input = new InputSource(new ByteArrayInputStream(bytes));
        input.setSystemId(uri);
        return new SAXSource(reader(), input);
    }

    private static XMLReader reader() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("The XML parser of the JDK cannot be made safe", e);
        }
    }
}
