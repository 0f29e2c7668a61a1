package org.epistolary.validation.internal.xsd;

import java.io.IOException;

import org.epistolary.validation.finding.Message;

/** A schema in XSD 1.1, and nothing on the class path that understands it. */
public final class MissingEngineException extends IOException {

    private static final long serialVersionUID = 1L;

    MissingEngineException(String schema) {
        super(Message.of("schema-xsd11-engine-missing", "schema", schema, "artifact", XsdEngine.ARTIFACT).toString());
    }
}
