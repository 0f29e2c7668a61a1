package org.epistolary.validation.schema;

/** The schema languages a document can be checked with. */
public enum SchemaKind {

    /** RELAX NG in XML syntax; ISO Schematron rules in it are run too. */
    RELAX_NG,
    /** RELAX NG in compact syntax. */
    RELAX_NG_COMPACT,
    /** W3C XML Schema, 1.0 or, with an engine that is not part of this library, 1.1. */
    XSD,
    /** ISO Schematron with the query binding xslt2 or xslt3. */
    SCHEMATRON
}
