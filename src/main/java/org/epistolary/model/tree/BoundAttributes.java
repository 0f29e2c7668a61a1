package org.epistolary.model.tree;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

import org.jspecify.annotations.Nullable;

/**
 * The attributes of an element as JAXB sees them. It takes every {@code xsi:} attribute for one of its own and drops it
 * unless it is declared, so those are declared one by one and left out here.
 */
final class BoundAttributes extends AbstractMap<QName, String> {

    private static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

    private final TeiElement element;

    BoundAttributes(TeiElement element) {
        this.element = element;
    }

    static @Nullable String xsi(TeiElement element, String name) {
        return AttributeMap.find(element.attributes, XSI, name);
    }

    static void setXsi(TeiElement element, String name, @Nullable String value) {
        element.setAttribute(new QName(XSI, name, "xsi"), value);
    }

    @Override
    public @Nullable String put(QName name, String value) {
        return element.attributes().put(name, value);
    }

    @Override
    public Set<Map.Entry<QName, String>> entrySet() {
        Map<QName, String> all = new LinkedHashMap<>(element.attributes());
        all.keySet().removeIf(name -> name.getNamespaceURI().equals(XSI));
        return all.entrySet();
    }
}
