package org.epistolary.validation.internal.schema;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.epistolary.validation.internal.source.SchemaTrace;
import org.epistolary.validation.schema.SchemaKind;
import org.jspecify.annotations.Nullable;

/**
 * A schema that a document named and was checked against.
 *
 * @param uri its URI, as the document means it
 * @param folders where it and what it includes may be, besides the roots
 * @param kind what the document says it is; null when it does not say
 * @param part what of it is wanted
 * @param phase the phase of its rules; empty for their own default
 * @param trace what it was made of
 */
public record DeclaredSchema(URI uri, List<Path> folders, @Nullable SchemaKind kind, SchemaPart part, String phase,
        SchemaTrace trace) {
}
