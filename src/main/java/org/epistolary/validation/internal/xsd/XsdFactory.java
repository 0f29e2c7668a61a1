package org.epistolary.validation.internal.xsd;

import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.epistolary.validation.internal.ErrorsAlone;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Compilers of XML Schema, chosen by name and not by what happens to be on the class path. */
final class XsdFactory {

    private static final String NEWER = "org.apache.xerces.jaxp.validation.XMLSchema11Factory";

    private final SchemaFactory factory;

    private XsdFactory(SchemaFactory factory) {
        this.factory = factory;
    }

    /** XSD 1.0, by the JDK. */
    static XsdFactory older() throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        // everything goes through the resolver, which reads what is allowed and refuses the rest
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "all");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return new XsdFactory(factory);
    }

    /**
     * XSD 1.1, by Apache Xerces.
     *
     * @throws MissingEngineException when it is not there
     */
    static XsdFactory newer(String schema) throws SAXException, MissingEngineException {
        try {
            SchemaFactory factory = (SchemaFactory) find().getDeclaredConstructor().newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return new XsdFactory(factory);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new MissingEngineException(schema);
        }
    }

    private static Class<?> find() throws ClassNotFoundException {
        ClassLoader threads = Thread.currentThread().getContextClassLoader();
        try {
            return Class.forName(NEWER, true, XsdFactory.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            if (threads == null) {
                throw e;
            }
            return Class.forName(NEWER, true, threads);
        }
    }

    Schema compile(Source source, LSResourceResolver resolver) throws SAXException {
        factory.setResourceResolver(resolver);
        factory.setErrorHandler(new Thrower());
        return factory.newSchema(source);
    }

    private static final class Thrower extends ErrorsAlone {

        @Override
        public void error(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }
}
