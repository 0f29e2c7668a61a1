package org.epistolary.validation.internal.source;

import javax.xml.stream.XMLInputFactory;

import com.ctc.wstx.sax.WstxSAXParserFactory;
import com.ctc.wstx.stax.WstxInputFactory;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The parser for schemas and catalogs: no DTD, no entities, nothing from outside. */
final class SchemaParser {

    private SchemaParser() {
    }

    static XMLReader newXmlReader() throws SAXException {
        WstxInputFactory settings = new WstxInputFactory();
        settings.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        settings.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        WstxSAXParserFactory factory = new WstxSAXParserFactory(settings);
        factory.setNamespaceAware(true);
        return factory.newSAXParser().getXMLReader();
    }
}
