package org.epistolary.model.tree;

import javax.xml.namespace.QName;

import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlSchema;

/**
 * What the annotations of an element class say about it, looked up once.
 *
 * @param name the element's name
 * @param elementOnly whether white space in it is layout
 */
record ElementTraits(QName name, boolean elementOnly) {

    private static final String DEFAULT = "##default";

    private static final ClassValue<ElementTraits> CACHE = new ClassValue<>() {
        @Override
        protected ElementTraits computeValue(Class<?> type) {
            return read(type);
        }
    };

    static ElementTraits of(Class<?> type) {
        return CACHE.get(type);
    }

    private static ElementTraits read(Class<?> type) {
        boolean elementOnly = type.isAnnotationPresent(ElementOnly.class);
        XmlRootElement root = type.getAnnotation(XmlRootElement.class);
        if (root == null) {
            return new ElementTraits(new QName(type.getSimpleName()), elementOnly);
        }
        String namespace = root.namespace();
        if (namespace.equals(DEFAULT)) {
            XmlSchema schema = type.getPackage().getAnnotation(XmlSchema.class);
            namespace = schema == null ? "" : schema.namespace();
        }
        return new ElementTraits(new QName(namespace, root.name()), elementOnly);
    }
}
