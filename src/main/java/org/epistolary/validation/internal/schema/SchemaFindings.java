package org.epistolary.validation.internal.schema;

import org.epistolary.model.TeiDocument;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.Location;
import org.epistolary.validation.finding.Message;
import org.epistolary.validation.internal.xsd.XsdEngine;

/** What there is to say when a document cannot be checked against the schemas it names. */
final class SchemaFindings {

    private SchemaFindings() {
    }

    /** A schema that is not there or may not be read. */
    static Finding unavailable(Location reference, String schema, Message reason) {
        return Finding.of("schema-unavailable", reference,
                Message.of("schema-unavailable", "schema", schema, "reason", reason));
    }

    /** A schema with mistakes, or of a kind that cannot be used. */
    static Finding unusable(Location reference, String schema, String reason) {
        return Finding.of("schema-unusable", reference,
                Message.of("schema-unusable", "schema", schema,
                        "reason", reason.endsWith(".") ? reason : reason + "."));
    }

    /** A schema in XSD 1.1, for which an engine has to be added. */
    static Finding engineMissing(Location reference, String schema) {
        return Finding.of("schema-xsd11-engine-missing", reference,
                Message.of("schema-xsd11-engine-missing", "schema", schema, "artifact", XsdEngine.ARTIFACT));
    }

    /** A document that names no schema, though it should be checked against those it names. */
    static Finding undeclared(TeiDocument document) {
        return Finding.of("schema-undeclared", Location.of(document.name(), document.root()),
                Message.of("schema-undeclared"));
    }
}
