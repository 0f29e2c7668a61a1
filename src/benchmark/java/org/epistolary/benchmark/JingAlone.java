package org.epistolary.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;

import com.ctc.wstx.sax.WstxSAXParserFactory;
import com.ctc.wstx.stax.WstxInputFactory;
import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Jing as its own interfaces offer it: the schema compiled once, the messages collected. For one thread. */
final class JingAlone {

    private final List<SAXParseException> errors = new ArrayList<>();
    private final Validator reused;
    private final XMLReader woodstox;
    private final ValidationDriver driver;

    JingAlone(String schema) throws IOException, SAXException, IncorrectSchemaException {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Collector(errors));
        PropertyMap settings = properties.toPropertyMap();
        Schema compiled = SAXSchemaReader.getInstance().createSchema(new InputSource(schema), settings);
        reused = compiled.createValidator(settings);
        woodstox = newWoodstox();
        driver = new ValidationDriver(settings);
        if (!driver.loadSchema(new InputSource(schema))) {
            throw new IllegalStateException(schema + " cannot be loaded: " + errors);
        }
    }

    /** A parser that does as little as it may: no DTD, nothing else from outside. */
    static XMLReader newWoodstox() throws SAXException {
        WstxInputFactory settings = new WstxInputFactory();
        settings.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        WstxSAXParserFactory factory = new WstxSAXParserFactory(settings);
        factory.setNamespaceAware(true);
        return factory.newSAXParser().getXMLReader();
    }

    /** Its fastest way: one validator for all documents, fed by one Woodstox parser. */
    int reused(byte[] letter) throws IOException, SAXException {
        errors.clear();
        reused.reset();
        woodstox.setContentHandler(reused.getContentHandler());
        woodstox.setDTDHandler(reused.getDTDHandler());
        woodstox.parse(new InputSource(new ByteArrayInputStream(letter)));
        return errors.size();
    }

    /** Its usual way: its driver, which takes the parser of the JDK. */
    int driver(byte[] letter) throws IOException, SAXException {
        errors.clear();
        driver.validate(new InputSource(new ByteArrayInputStream(letter)));
        return errors.size();
    }

    private record Collector(List<SAXParseException> errors) implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            errors.add(e);
        }

        @Override
        public void error(SAXParseException e) {
            errors.add(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            errors.add(e);
        }
    }
}
