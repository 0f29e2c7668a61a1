package org.epistolary.validation;

/** What of a schema is wanted: a grammar can have Schematron rules in it. */
enum SchemaPart {
    /** The grammar, and the rules in it. */
    ALL,
    /** The grammar alone. */
    GRAMMAR,
    /** The rules alone. */
    RULES
}
