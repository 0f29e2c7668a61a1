/**
 * The lossless tree every other part stands on: elements with one ordered content list, text, comments and processing
 * instructions as nodes of their own, and the place in the source text each of them was read from.
 */
@XmlSchema(namespace = Names.TEI, elementFormDefault = XmlNsForm.QUALIFIED, xmlns = {
        @XmlNs(prefix = "", namespaceURI = Names.TEI),
        @XmlNs(prefix = "xsi", namespaceURI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)})
@NullMarked
package org.epistolary.model.tree;

import javax.xml.XMLConstants;

import jakarta.xml.bind.annotation.XmlNs;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
