package org.epistolary.model.tree;

import javax.xml.namespace.QName;

/**
 * Any element that has no class of its own: a rare TEI element, or one of another namespace. It is navigated, edited
 * and saved like every other.
 */
public final class GenericElement extends TeiElement {

    /** An element of the given name, namespace and prefix. */
    public GenericElement(QName name) {
        super(name);
    }

    /** An element of the TEI namespace. */
    public GenericElement(String teiName) {
        super(Names.tei(teiName));
    }
}
