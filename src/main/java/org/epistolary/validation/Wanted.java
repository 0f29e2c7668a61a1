package org.epistolary.validation;

import java.io.IOException;

import org.epistolary.validation.internal.schema.CompiledSchema;
import org.epistolary.validation.internal.schema.CompiledSchemas;
import org.epistolary.validation.internal.schema.SchemaPart;
import org.epistolary.validation.internal.source.SchemaFiles;
import org.epistolary.validation.internal.source.SchemaProblem;
import org.epistolary.validation.internal.source.UnavailableSchemaException;
import org.epistolary.validation.internal.xsd.MissingEngineException;
import org.epistolary.validation.schema.SchemaKind;
import org.epistolary.validation.schema.SchemaSource;
import org.jspecify.annotations.Nullable;

/**
 * A schema that a validator is to check against.
 *
 * @param source where it is
 * @param kind what it is; null to find out
 * @param part what of it is wanted
 * @param phase the phase of its rules; empty for their own default
 */
record Wanted(SchemaSource source, @Nullable SchemaKind kind, SchemaPart part, String phase) {

    CompiledSchema compile(SchemaFiles files) throws IOException {
        try {
            return CompiledSchemas.get(files, kind, part, phase);
        } catch (UnavailableSchemaException | MissingEngineException e) {
            throw SchemaProblem.because(source.name(), e);
        }
    }

    /** What tells it from others, but for its content. */
    String describe() {
        return source.uri() + " " + source.name() + " " + kind + " " + part + " " + phase;
    }
}
