package org.epistolary.validation.internal.schema;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.SourceText;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.internal.Engine;
import org.epistolary.validation.internal.schematron.SchematronEngine;
import org.epistolary.validation.internal.schematron.SchematronRules;
import org.epistolary.validation.internal.source.SchemaAccess;
import org.epistolary.validation.internal.source.SchemaFiles;
import org.epistolary.validation.internal.source.SchemaUris;
import org.epistolary.validation.internal.source.UnavailableSchemaException;
import org.epistolary.validation.internal.xsd.MissingEngineException;
import org.epistolary.validation.schema.SchemaKind;
import org.epistolary.validation.schema.SchemaSource;
import org.jspecify.annotations.Nullable;

/**
 * Checks each document against the schemas it names itself. A schema is read once, however many documents name it, and
 * what is wrong with it is said in each of them. Immutable for those who use it, and safe to share between threads.
 */
public final class DeclaredSchemas implements Engine {

    private final SchemaAccess access;
    private final ConcurrentMap<Key, Outcome> known = new ConcurrentHashMap<>();

    public DeclaredSchemas(SchemaAccess access) {
        this.access = access;
    }

    @Override
    public List<Finding> check(TeiDocument document) {
        List<SchemaReference> references = SchemaReference.in(document);
        if (references.isEmpty()) {
            return List.of(SchemaFindings.undeclared(document));
        }
        List<Finding> findings = new ArrayList<>();
        List<SchematronRules> rules = new ArrayList<>();
        for (SchemaReference reference : references) {
            Outcome outcome = outcome(document, reference);
            CompiledSchema schema = outcome.schema;
            if (schema == null) {
                findings.add(outcome.finding(document, reference));
            } else {
                schema.grammars().forEach(grammar -> findings.addAll(grammar.check(document)));
                rules.addAll(schema.rules());
            }
        }
        if (!rules.isEmpty()) {
            findings.addAll(new SchematronEngine(rules).check(document));
        }
        return findings;
    }

    private Outcome outcome(TeiDocument document, SchemaReference reference) {
        if (!reference.unknown().isEmpty()) {
            return new Outcome(null, new IOException("schemas of the kind " + reference.unknown()
                    + " are not known here."));
        }
        if (reference.href().isEmpty()) {
            return new Outcome(null, UnavailableSchemaException.noReference());
        }
        try {
            Path file = document.source().flatMap(SourceText::path).orElse(null);
            String base = file == null ? "" : file.toAbsolutePath().normalize().toUri().toString();
            URI uri = SchemaUris.resolve(base, reference.href());
            if (!uri.isAbsolute()) {
                return new Outcome(null, UnavailableSchemaException.unknown(uri));
            }
            Path folder = file == null ? null : file.toAbsolutePath().normalize().getParent();
            List<Path> folders = folder == null || !access.roots().isEmpty() ? List.of() : List.of(folder);
            return known.computeIfAbsent(new Key(uri, folders, reference.kind(), reference.part(), reference.phase()),
                    this::compile);
        } catch (UnavailableSchemaException e) {
            return new Outcome(null, e);
        }
    }

    private Outcome compile(Key key) {
        try {
            SchemaFiles files = new SchemaFiles(access, SchemaSource.uri(key.uri), key.folders);
            return new Outcome(CompiledSchemas.get(files, key.kind, key.part, key.phase), null);
        } catch (IOException e) {
            return new Outcome(null, e);
        }
    }

    private record Key(URI uri, List<Path> folders, @Nullable SchemaKind kind, SchemaPart part, String phase) {
    }

    /** A schema, or why there is none. */
    private record Outcome(@Nullable CompiledSchema schema, @Nullable IOException problem) {

        Finding finding(TeiDocument document, SchemaReference reference) {
            if (problem instanceof UnavailableSchemaException unavailable) {
                return SchemaFindings.unavailable(reference.location(document.name()), reference.href(),
                        unavailable.reason());
            }
            if (problem instanceof MissingEngineException) {
                return SchemaFindings.engineMissing(reference.location(document.name()), reference.href());
            }
            return SchemaFindings.unusable(reference.location(document.name()), reference.href(),
                    problem == null ? "" : String.valueOf(problem.getMessage()));
        }
    }
}
