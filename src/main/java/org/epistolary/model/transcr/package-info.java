/** Elements of the TEI Guidelines' chapter “Representation of Primary Sources” and its neighbours, each a class named after the element. */
@XmlSchema(namespace = Names.TEI, elementFormDefault = XmlNsForm.QUALIFIED)
@NullMarked
package org.epistolary.model.transcr;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.epistolary.model.tree.Names;
import org.jspecify.annotations.NullMarked;
