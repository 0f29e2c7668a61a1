package org.epistolary.validation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.epistolary.model.TeiDocument;
import org.epistolary.validation.internal.Engine;
import org.epistolary.validation.internal.rules.CorrespondenceRules;
import org.epistolary.validation.internal.schema.CompiledSchema;
import org.epistolary.validation.internal.schema.DeclaredSchema;
import org.epistolary.validation.internal.schema.DeclaredSchemas;
import org.epistolary.validation.internal.schematron.SchematronEngine;
import org.epistolary.validation.internal.schematron.SchematronRules;
import org.epistolary.validation.internal.source.SchemaAccess;
import org.epistolary.validation.internal.source.SchemaFiles;
import org.epistolary.validation.internal.source.SchemaTrace;
import org.jspecify.annotations.Nullable;

/**
 * What a validator checks with, in the order in which it does. Schemas are compiled when they are needed first, once
 * for all threads.
 */
final class Engines {

    private final SchemaAccess access;
    private final List<Wanted> wanted;
    private final @Nullable DeclaredSchemas declared;
    private final boolean rules;
    private volatile @Nullable List<Engine> engines;

    /**
     * @param declared those of each document; null when they are not looked at
     * @param rules whether the rules for correspondence are among them
     */
    Engines(SchemaAccess access, List<Wanted> wanted, @Nullable DeclaredSchemas declared, boolean rules) {
        this.access = access;
        this.wanted = List.copyOf(wanted);
        this.declared = declared;
        this.rules = rules;
    }

    /**
     * All of them.
     *
     * @param compiled is told what the schemas are made of when they were compiled just now
     */
    List<Engine> get(Consumer<List<SchemaTrace>> compiled) throws IOException {
        List<Engine> known = engines;
        return known == null ? compile(compiled) : known;
    }

    private synchronized List<Engine> compile(Consumer<List<SchemaTrace>> compiled) throws IOException {
        List<Engine> known = engines;
        if (known != null) {
            return known;
        }
        List<Engine> all = new ArrayList<>();
        List<SchematronRules> schematron = new ArrayList<>();
        List<SchemaTrace> traces = new ArrayList<>();
        for (Wanted each : wanted) {
            SchemaFiles files = new SchemaFiles(access, each.source());
            CompiledSchema schema = each.compile(files);
            all.addAll(schema.grammars());
            schematron.addAll(schema.rules());
            traces.add(files.trace());
        }
        if (!schematron.isEmpty()) {
            all.add(new SchematronEngine(schematron));
        }
        if (declared != null) {
            all.add(declared);
        }
        if (rules) {
            all.add(CorrespondenceRules.create());
        }
        compiled.accept(List.copyOf(traces));
        engines = List.copyOf(all);
        return all;
    }

    /** Whether the schemas are made of the same things as at another time. */
    boolean areStill(List<SchemaTrace> traces) {
        boolean same = traces.size() == wanted.size();
        for (int i = 0; same && i < wanted.size(); i++) {
            same = new SchemaFiles(access, wanted.get(i).source()).isStill(traces.get(i));
        }
        return same;
    }

    /** The schemas that a document names and was checked against; empty when one of them could not be used. */
    Optional<List<DeclaredSchema>> declaredBy(TeiDocument document) {
        return declared == null ? Optional.of(List.of()) : declared.used(document);
    }

    /** Whether a schema that a document named is made of the same things as at another time. */
    boolean isStill(DeclaredSchema schema) {
        return declared != null && declared.isStill(schema);
    }

    /** What tells them from others, but for the contents of schemas. */
    String describe() {
        return access.signature() + " " + access.roots() + " " + wanted.stream().map(Wanted::describe).toList()
                + (declared == null ? "" : " declared") + (rules ? " rules" : "");
    }
}
