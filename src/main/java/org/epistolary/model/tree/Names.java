package org.epistolary.model.tree;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

/** Namespaces and the few names that every part needs. */
public final class Names {

    /** The namespace of TEI P5. */
    public static final String TEI = "http://www.tei-c.org/ns/1.0";

    /** {@code xml:id}. */
    public static final QName XML_ID = new QName(XMLConstants.XML_NS_URI, "id", "xml");

    /** {@code xml:lang}. */
    public static final QName XML_LANG = new QName(XMLConstants.XML_NS_URI, "lang", "xml");

    private Names() {
    }

    /** An element name of TEI, without prefix. */
    public static QName tei(String localName) {
        return new QName(TEI, localName);
    }
}
