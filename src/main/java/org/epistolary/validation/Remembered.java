package org.epistolary.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.epistolary.io.TeiParseException;
import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;
import org.epistolary.validation.internal.cache.CheckedDocument;
import org.epistolary.validation.internal.cache.ResultCache;
import org.epistolary.validation.internal.schema.DeclaredSchema;
import org.epistolary.validation.internal.source.SchemaTrace;

/** What a validator found out in earlier runs, so that it has to look only at what has changed. */
final class Remembered {

    private final ResultCache results;
    private final Engines engines;
    private final TeiReader reader;
    private final boolean knowsSchemas;

    private Remembered(ResultCache results, Engines engines, TeiReader reader, boolean knowsSchemas) {
        this.results = results;
        this.engines = engines;
        this.reader = reader;
        this.knowsSchemas = knowsSchemas;
    }

    /** What is in a folder that is ready; empty when nothing can be kept, see {@link ResultCache#of}. */
    static Optional<Remembered> in(Path folder, Engines engines, TeiReader reader) {
        ResultCache results = ResultCache.of(folder, engines.describe() + " " + reader).orElse(null);
        if (results == null) {
            return Optional.empty();
        }
        Optional<List<SchemaTrace>> last = results.lastSchemas().filter(engines::areStill);
        last.ifPresent(results::useSchemas);
        return Optional.of(new Remembered(results, engines, reader, last.isPresent()));
    }

    /** Whether the schemas are known to work, so that they need not be compiled before a file has changed. */
    boolean knowsSchemas() {
        return knowsSchemas;
    }

    /** The schemas were compiled. */
    void compiled(List<SchemaTrace> traces) {
        results.keepSchemas(traces);
    }

    /** What there is to say about a file, from an earlier run or from a check. */
    CheckedDocument check(Path file, Check check) throws IOException {
        byte[] content;
        try {
            content = reader.readBytes(file);
        } catch (TeiParseException e) {
            return Validator.refused(e);
        }
        Optional<CheckedDocument> known = results.find(file, content, engines::isStill);
        return known.isPresent() ? known.get() : checkAndKeep(file, content, check);
    }

    private CheckedDocument checkAndKeep(Path file, byte[] content, Check check) throws IOException {
        String day = ResultCache.today();
        try {
            TeiDocument document = reader.read(content, file);
            CheckedDocument checked = check.check(document);
            Optional<List<DeclaredSchema>> declared = engines.declaredBy(document);
            declared.ifPresent(schemas -> results.keep(file, content, day, schemas, checked));
            return checked;
        } catch (TeiParseException e) {
            CheckedDocument refused = Validator.refused(e);
            results.keep(file, content, day, List.of(), refused);
            return refused;
        }
    }

    /** Checks a document. */
    @FunctionalInterface
    interface Check {
        CheckedDocument check(TeiDocument document) throws IOException;
    }
}
