package org.epistolary.model.tree;

import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyAttribute;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/** What JAXB sees of an element: the part of {@link TeiElement} that is the door to it. */
@XmlTransient
@XmlAccessorType(XmlAccessType.NONE)
abstract class BoundElement extends ElementContent {

    BoundElement(@Nullable QName name) {
        super(name);
    }

    /** The attributes as JAXB sees them: all but those it thinks are its own. */
    @XmlAnyAttribute
    final Map<QName, String> getBoundAttributes() {
        return new BoundAttributes((TeiElement) this);
    }

    @XmlAttribute(name = "schemaLocation", namespace = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)
    final @Nullable String getBoundSchemaLocation() {
        return BoundAttributes.xsi((TeiElement) this, "schemaLocation");
    }

    final void setBoundSchemaLocation(@Nullable String value) {
        BoundAttributes.setXsi((TeiElement) this, "schemaLocation", value);
    }

    @XmlAttribute(name = "noNamespaceSchemaLocation", namespace = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)
    final @Nullable String getBoundNoNamespaceSchemaLocation() {
        return BoundAttributes.xsi((TeiElement) this, "noNamespaceSchemaLocation");
    }

    final void setBoundNoNamespaceSchemaLocation(@Nullable String value) {
        BoundAttributes.setXsi((TeiElement) this, "noNamespaceSchemaLocation", value);
    }

    @XmlAttribute(name = "type", namespace = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)
    final @Nullable String getBoundType() {
        return BoundAttributes.xsi((TeiElement) this, "type");
    }

    final void setBoundType(@Nullable String value) {
        BoundAttributes.setXsi((TeiElement) this, "type", value);
    }

    @XmlAttribute(name = "nil", namespace = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)
    final @Nullable String getBoundNil() {
        return BoundAttributes.xsi((TeiElement) this, "nil");
    }

    final void setBoundNil(@Nullable String value) {
        BoundAttributes.setXsi((TeiElement) this, "nil", value);
    }

    /** The content as JAXB sees it; it is a window onto {@link #content()}. */
    @XmlMixed
    @XmlAnyElement(lax = true)
    final List<Object> getBoundContent() {
        return new BoundContent((TeiElement) this);
    }
}
