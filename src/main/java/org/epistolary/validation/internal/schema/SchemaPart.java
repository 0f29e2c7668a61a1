package org.epistolary.validation.internal.schema;

/** What of a schema is wanted: a grammar can have Schematron rules in it. */
public enum SchemaPart {
    /** The grammar, and the rules in it. */
    ALL,
    /** The grammar alone. */
    GRAMMAR,
    /** The rules alone. */
    RULES
}
