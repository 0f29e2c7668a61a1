package org.epistolary.io;

import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.transform.Result;
import javax.xml.transform.Source;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.sax.SAXSource;

import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.LexicalHandler;

/** Sends what is in one JAXP object to another, by the JDK's own means and without looking any up. */
final class Events {

    private static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";

    private Events() {
    }

    /** From a tree, or another sender of events, to any result. */
    static void send(SAXSource source, Result result) throws IOException {
        if (!(result instanceof SAXResult sax)) {
            copy(source, result);
            return;
        }
        try {
            XMLReader reader = source.getXMLReader();
            reader.setContentHandler(sax.getHandler());
            LexicalHandler lexical = sax.getLexicalHandler();
            if (lexical == null && sax.getHandler() instanceof LexicalHandler both) {
                lexical = both;
            }
            if (lexical != null) {
                reader.setProperty(LEXICAL, lexical);
            }
            reader.parse(source.getInputSource());
        } catch (SAXException e) {
            throw new IOException("The receiver of the document failed: " + e.getMessage(), e);
        }
    }

    /** From any source, but one that has to be parsed, to any result. */
    static void copy(Source source, Result result) throws IOException {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            factory.newTransformer().transform(source, result);
        } catch (TransformerConfigurationException e) {
            throw new IllegalStateException("The JDK always has an identity transform", e);
        } catch (TransformerException e) {
            throw new IOException(e.getMessageAndLocation(), e);
        }
    }
}
