package org.epistolary.validation.internal.schema;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final ConcurrentMap<DeclaredSchema, Boolean> right = new ConcurrentHashMap<>();

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

    /** The schemas that a document was checked against; empty when one of them could not be used. */
    public Optional<List<DeclaredSchema>> used(TeiDocument document) {
        List<DeclaredSchema> used = new ArrayList<>();
        for (SchemaReference reference : SchemaReference.in(document)) {
            DeclaredSchema schema = outcome(document, reference).declared;
            if (schema == null) {
                return Optional.empty();
            }
            used.add(schema);
        }
        return Optional.of(used);
    }

    /** Whether a schema that was used at another time is the same now. It is looked at once. */
    public boolean isStill(DeclaredSchema schema) {
        return right.computeIfAbsent(schema, s -> files(s.uri(), s.folders()).isStill(s.trace()));
    }

    private SchemaFiles files(URI uri, List<Path> folders) {
        return new SchemaFiles(access, SchemaSource.uri(uri), folders);
    }

    private Outcome outcome(TeiDocument document, SchemaReference reference) {
        if (!reference.unknown().isEmpty()) {
            return Outcome.none(new IOException("schemas of the kind " + reference.unknown()
                    + " are not known here."));
        }
        if (reference.href().isEmpty()) {
            return Outcome.none(UnavailableSchemaException.noReference());
        }
        try {
            Path file = document.source().flatMap(SourceText::path).orElse(null);
            String base = file == null ? "" : file.toAbsolutePath().normalize().toUri().toString();
            URI uri = SchemaUris.resolve(base, reference.href());
            if (!uri.isAbsolute()) {
                return Outcome.none(UnavailableSchemaException.unknown(uri));
            }
            Path folder = file == null ? null : file.toAbsolutePath().normalize().getParent();
            List<Path> folders = folder == null || !access.roots().isEmpty() ? List.of() : List.of(folder);
            return known.computeIfAbsent(new Key(uri, folders, reference.kind(), reference.part(), reference.phase()),
                    this::compile);
        } catch (UnavailableSchemaException e) {
            return Outcome.none(e);
        }
    }

    private Outcome compile(Key key) {
        try {
            SchemaFiles files = files(key.uri, key.folders);
            CompiledSchema schema = CompiledSchemas.get(files, key.kind, key.part, key.phase);
            return new Outcome(schema, new DeclaredSchema(key.uri, key.folders, key.kind, key.part, key.phase,
                    files.trace()), null);
        } catch (IOException e) {
            return Outcome.none(e);
        }
    }

    private record Key(URI uri, List<Path> folders, @Nullable SchemaKind kind, SchemaPart part, String phase) {
    }

    /** A schema, or why there is none. */
    private record Outcome(@Nullable CompiledSchema schema, @Nullable DeclaredSchema declared,
            @Nullable IOException problem) {

        static Outcome none(IOException problem) {
            return new Outcome(null, null, problem);
        }

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
