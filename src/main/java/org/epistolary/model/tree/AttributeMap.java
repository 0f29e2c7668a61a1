package org.epistolary.model.tree;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import javax.xml.namespace.QName;

import org.jspecify.annotations.Nullable;

/** The attributes of an element as a live map, over one flat array: name, value, name, value … */
final class AttributeMap extends AbstractMap<QName, String> {

    static final Object[] EMPTY = {};

    private final ElementAttributes element;

    AttributeMap(ElementAttributes element) {
        this.element = element;
    }

    static @Nullable String find(Object[] attributes, String namespace, String localName) {
        int index = indexOf(attributes, namespace, localName);
        return index < 0 ? null : (String) attributes[index + 1];
    }

    /** The array with one attribute set, added or (null) removed; the same array when that changes nothing. */
    static Object[] with(Object[] attributes, QName name, @Nullable String value) {
        int index = indexOf(attributes, name.getNamespaceURI(), name.getLocalPart());
        if (value == null) {
            return index < 0 ? attributes : without(attributes, index);
        }
        if (index >= 0 && value.equals(attributes[index + 1])) {
            return attributes;
        }
        Object[] changed = Arrays.copyOf(attributes, index < 0 ? attributes.length + 2 : attributes.length);
        int at = index < 0 ? attributes.length : index;
        if (index < 0) {
            changed[at] = name;
        }
        changed[at + 1] = value;
        return changed;
    }

    private static Object[] without(Object[] attributes, int index) {
        Object[] changed = new Object[attributes.length - 2];
        System.arraycopy(attributes, 0, changed, 0, index);
        System.arraycopy(attributes, index + 2, changed, index, changed.length - index);
        return changed;
    }

    private static int indexOf(Object[] attributes, String namespace, String localName) {
        for (int i = 0; i < attributes.length; i += 2) {
            QName name = (QName) attributes[i];
            if (name.getLocalPart().equals(localName) && name.getNamespaceURI().equals(namespace)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public @Nullable String get(Object key) {
        return key instanceof QName name ? find(element.attributes, name.getNamespaceURI(), name.getLocalPart()) : null;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public @Nullable String put(QName name, String value) {
        String old = get(name);
        element.setAttribute(name, value);
        return old;
    }

    @Override
    public @Nullable String remove(Object key) {
        String old = get(key);
        if (old != null) {
            element.setAttribute((QName) key, null);
        }
        return old;
    }

    @Override
    public Set<Map.Entry<QName, String>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<QName, String>> {

        @Override
        public int size() {
            return element.attributes.length / 2;
        }

        @Override
        public Iterator<Map.Entry<QName, String>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < element.attributes.length;
                }

                @Override
                public Map.Entry<QName, String> next() {
                    QName name = (QName) element.attributes[next];
                    String value = (String) element.attributes[next + 1];
                    next += 2;
                    return new Item(name, value);
                }

                @Override
                public void remove() {
                    next -= 2;
                    element.setAttribute((QName) element.attributes[next], null);
                }
            };
        }
    }

    private final class Item extends SimpleEntry<QName, String> {

        private static final long serialVersionUID = 1L;

        Item(QName name, String value) {
            super(name, value);
        }

        @Override
        public String setValue(String value) {
            element.setAttribute(getKey(), value);
            return super.setValue(value);
        }
    }
}
