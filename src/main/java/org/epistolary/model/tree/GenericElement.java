package org.epistolary.model.tree;

import javax.xml.namespace.QName;

import jakarta.xml.bind.annotation.XmlType;

/**
 * Any element that has no class of its own: a rare TEI element, or one of another namespace. It is navigated, edited
 * and saved like every other.
 */
@XmlType(name = "", factoryMethod = "unnamed")
public final class GenericElement extends TeiElement {

    /** An element of the given name, namespace and prefix. */
    public GenericElement(QName name) {
        super(name);
    }

    /** JAXB wants a way to make one, and never uses it: it wraps elements of this class with their names. */
    static GenericElement unnamed() {
        return new GenericElement("unnamed");
    }

    /** An element of the TEI namespace. */
    public GenericElement(String teiName) {
        super(Names.tei(teiName));
    }
}
