package org.epistolary.model.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.namespace.QName;

import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/** The name and the attributes of an element: the part of {@link TeiElement} that is about its tag. */
@XmlTransient
abstract class ElementAttributes extends ElementChildren implements Attributed {

    ElementAttributes(@Nullable QName name) {
        super(name);
    }

    /** Namespace, local name and, where it was read with one, prefix. */
    public final QName name() {
        return nameOrDeclared();
    }

    /** The name without prefix: {@code persName}. */
    public final String localName() {
        return name().getLocalPart();
    }

    /** Whether this is the TEI element of the given name. */
    public final boolean is(String teiName) {
        return name().getLocalPart().equals(teiName) && name().getNamespaceURI().equals(Names.TEI);
    }

    /** All attributes in the order of the document; changes to the map are changes to the element. */
    public final Map<QName, String> attributes() {
        return new AttributeMap(this);
    }

    @Override
    public final Optional<String> attribute(String attributeName) {
        return Optional.ofNullable(AttributeMap.find(attributes, "", attributeName));
    }

    /** The value of an attribute of any namespace; empty when it is not there. */
    public final Optional<String> attribute(QName attributeName) {
        return Optional.ofNullable(
                AttributeMap.find(attributes, attributeName.getNamespaceURI(), attributeName.getLocalPart()));
    }

    @Override
    public final void setAttribute(String attributeName, @Nullable String value) {
        setAttribute(new QName(attributeName), value);
    }

    /** Sets an attribute of any namespace, or removes it when the value is null. */
    public final void setAttribute(QName attributeName, @Nullable String value) {
        Object[] changed = AttributeMap.with(attributes, attributeName, value);
        if (changed != attributes) {
            attributes = changed;
            touch();
        }
    }

    /** {@code xml:id}: the name by which other elements point here, unique in its file; empty when there is none. */
    public final Optional<String> id() {
        return attribute(Names.XML_ID);
    }

    /** Sets {@code xml:id}, or removes it when null. */
    public final void setId(@Nullable String id) {
        setAttribute(Names.XML_ID, id);
    }

    /** {@code xml:lang} of this very element, a BCP 47 tag; empty when it says nothing itself. */
    public final Optional<String> lang() {
        return attribute(Names.XML_LANG);
    }

    /**
     * The language in force here: the nearest {@code xml:lang} of this element and its ancestors.
     * Empty when there is none.
     */
    public final Optional<String> language() {
        for (ElementAttributes element = this; element != null; element = element.parent) {
            Optional<String> lang = element.lang();
            if (lang.isPresent()) {
                return lang;
            }
        }
        return Optional.empty();
    }

    /** {@code n}: a number or label of this element, as written; empty when there is none. */
    public final Optional<String> n() {
        return attribute("n");
    }

    /** The attributes this was read with, in the order of the file; none for an element made in memory. */
    public final Map<QName, String> attributesAsRead() {
        Map<QName, String> read = new LinkedHashMap<>();
        for (int i = 0; i < attributesAsRead.length; i += 2) {
            read.put((QName) attributesAsRead[i], (String) attributesAsRead[i + 1]);
        }
        return read;
    }

    /**
     * The namespace declarations written on this very element: prefix, URI, prefix, URI …
     * Empty when there are none.
     */
    public final List<String> namespaceDeclarations() {
        return List.of(namespaces);
    }

    @Override
    public String toString() {
        return "<" + localName() + id().map(id -> " xml:id=\"" + id + "\"").orElse("") + ">";
    }
}
