package org.epistolary.validation.internal.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.epistolary.validation.internal.Engine;
import org.epistolary.validation.internal.relaxng.RelaxNgEngine;
import org.epistolary.validation.internal.schematron.SchematronRules;
import org.epistolary.validation.internal.source.SchemaFiles;
import org.epistolary.validation.internal.source.UnavailableSchemaException;
import org.epistolary.validation.internal.xsd.MissingEngineException;
import org.epistolary.validation.internal.xsd.XsdEngine;
import org.epistolary.validation.schema.InvalidSchemaException;
import org.epistolary.validation.schema.SchemaKind;
import org.jspecify.annotations.Nullable;

/**
 * A schema ready for use: at most one grammar, and rules. Immutable and safe to share between threads.
 *
 * @param grammars the engine of the grammar, if there is one
 * @param rules the Schematron rules, if there are any
 */
public record CompiledSchema(List<Engine> grammars, List<SchematronRules> rules) {

    private static final byte[] SCHEMATRON = "http://purl.oclc.org/dsdl/schematron".getBytes(StandardCharsets.US_ASCII);

    /**
     * Compiles a schema.
     *
     * @param kind what it is; null to find out
     * @param phase the phase of its rules; empty for their own default
     * @throws InvalidSchemaException when it has mistakes
     * @throws UnavailableSchemaException when it, or something it includes, is not there or may not be read
     * @throws MissingEngineException when it is in XSD 1.1 and there is no engine for it
     */
    static CompiledSchema compile(SchemaFiles files, @Nullable SchemaKind kind, SchemaPart part, String phase)
            throws IOException {
        SchemaKind known = kind == null || part == SchemaPart.RULES ? SchemaKinds.of(files) : kind;
        if (known == SchemaKind.SCHEMATRON) {
            return new CompiledSchema(List.of(), List.of(SchematronRules.compile(files, phase)));
        }
        List<Engine> grammars = new ArrayList<>();
        if (part != SchemaPart.RULES) {
            grammars.add(known == SchemaKind.XSD ? XsdEngine.compile(files)
                    : RelaxNgEngine.compile(files, known == SchemaKind.RELAX_NG_COMPACT));
        }
        SchematronRules embedded = part != SchemaPart.GRAMMAR && mayHaveRules(files, known, part)
                ? SchematronRules.embedded(files, phase) : null;
        return new CompiledSchema(List.copyOf(grammars), embedded == null ? List.of() : List.of(embedded));
    }

    /** Looked for only where the name occurs, because most grammars have none. */
    private static boolean mayHaveRules(SchemaFiles files, SchemaKind kind, SchemaPart part) {
        boolean readable = kind == SchemaKind.RELAX_NG || kind == SchemaKind.XSD;
        return readable && (part == SchemaPart.RULES || files.contents().values().stream().anyMatch(
                content -> indexOf(content) >= 0));
    }

    private static int indexOf(byte[] content) {
        for (int at = 0; at <= content.length - SCHEMATRON.length; at++) {
            int same = 0;
            while (same < SCHEMATRON.length && content[at + same] == SCHEMATRON[same]) {
                same++;
            }
            if (same == SCHEMATRON.length) {
                return at;
            }
        }
        return -1;
    }
}
