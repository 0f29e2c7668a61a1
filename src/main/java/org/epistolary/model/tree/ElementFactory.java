package org.epistolary.model.tree;

import java.util.ServiceLoader;

import javax.xml.namespace.QName;

/**
 * Makes the element of the right class for a name. This package knows no classes but its own; who knows them all says
 * so as a service, so that elements that JAXB hands over as DOM nodes get their classes too.
 */
@FunctionalInterface
public interface ElementFactory {

    /** A new, empty element: of the class that stands for the name, or a {@link GenericElement}. */
    TeiElement create(QName name);

    /** The factory that is registered; one that makes generic elements of everything when there is none. */
    static ElementFactory registered() {
        return Registered.FACTORY;
    }

    /** Looked up when it is first asked for. */
    final class Registered {

        private static final ElementFactory FACTORY =
                ServiceLoader.load(ElementFactory.class, ElementFactory.class.getClassLoader()).findFirst()
                        .orElse(GenericElement::new);

        private Registered() {
        }
    }
}
