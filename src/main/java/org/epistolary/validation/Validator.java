package org.epistolary.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.transform.Source;

import org.epistolary.io.TeiParseException;
import org.epistolary.io.TeiReader;
import org.epistolary.model.Letter;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.Position;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.Location;
import org.epistolary.validation.finding.Message;
import org.epistolary.validation.finding.Severity;
import org.epistolary.validation.internal.Engine;
import org.epistolary.validation.internal.cache.CheckedDocument;
import org.epistolary.validation.internal.cache.ResultCache;
import org.epistolary.validation.internal.rules.SetFacts;
import org.epistolary.validation.internal.schema.DeclaredSchemas;
import org.epistolary.validation.internal.schema.SchemaPart;
import org.epistolary.validation.internal.source.SchemaAccess;
import org.epistolary.validation.internal.source.SchemaCatalogs;
import org.epistolary.validation.internal.source.SchemaDownloads;
import org.epistolary.validation.internal.source.SchemaProblem;
import org.epistolary.validation.schema.InvalidSchemaException;
import org.epistolary.validation.schema.SchemaKind;
import org.epistolary.validation.schema.SchemaSource;
import org.jspecify.annotations.Nullable;

/**
 * Checks documents against schemas and reports what is wrong in words a person understands.
 *
 * <p>Without any schema named, it checks against the profile for archival correspondence that comes with this library.
 * Immutable, expensive to make and safe to share between threads.
 */
public final class Validator {

    private static final String PROFILE_GRAMMAR = "org/epistolary/schema/epistolary.rng";
    private static final String PROFILE_RULES = "org/epistolary/schema/epistolary.sch";

    private final TeiReader reader;
    private final Engines engines;
    private final @Nullable Remembered remembered;

    private Validator(TeiReader reader, Engines engines, @Nullable Remembered remembered) {
        this.reader = reader;
        this.engines = engines;
        this.remembered = remembered;
    }

    /** A validator for the profile of this library. */
    public static Validator create() {
        try {
            return builder().build();
        } catch (InvalidSchemaException e) {
            throw new IllegalStateException("The profile of this library cannot be used: " + e.getMessage(), e);
        }
    }

    /** Starts the description of a validator. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks a file. One that is not well-formed, or no TEI, has that as its only finding.
     *
     * @throws IOException when the file cannot be read
     */
    public ValidationReport validate(Path file) throws IOException {
        return report(remembered == null ? check(() -> reader.read(file), false) : check(file));
    }

    /** Checks a file, and tells what has to be known of it to judge it together with others. */
    CheckedDocument check(Path file) throws IOException {
        return remembered == null ? check(() -> reader.read(file), true)
                : remembered.check(file, document -> check(document, true));
    }

    private CheckedDocument check(Reading reading, boolean withFacts) throws IOException {
        try {
            return check(reading.read(), withFacts);
        } catch (TeiParseException e) {
            return refused(e);
        }
    }

    private CheckedDocument check(TeiDocument document, boolean withFacts) throws IOException {
        return new CheckedDocument(document.name(), findings(document), withFacts ? SetFacts.of(document) : null);
    }

    /** A file that could not be read has that as its only finding. */
    static CheckedDocument refused(TeiParseException e) {
        return new CheckedDocument(e.file(), List.of(finding(e)), null);
    }

    static ValidationReport report(CheckedDocument checked) {
        return new ValidationReport(checked.file(), checked.findings());
    }

    /** Reads a document. */
    @FunctionalInterface
    private interface Reading {
        TeiDocument read() throws IOException;
    }

    /**
     * Checks what a JAXP source has. Lines and columns are those of the file, stream or reader it holds; a source that
     * is a tree or a series of events has none.
     *
     * @throws IOException when the source cannot be read
     */
    public ValidationReport validate(Source source) throws IOException {
        return report(check(() -> reader.read(source), false));
    }

    /**
     * Checks one letter as it stands in memory, without what else there may be in its file. A letter of a corpus is
     * checked as if it were a document of its own.
     */
    public ValidationReport validate(Letter letter) {
        TeiElement element = letter.element();
        return validate(element.span()
                .map(span -> TeiDocument.of(List.of(element), span.source()))
                .orElseGet(() -> TeiDocument.of(element)));
    }

    /** Checks a document as it stands in memory, edits included; nothing is written out. */
    public ValidationReport validate(TeiDocument document) {
        try {
            return new ValidationReport(document.name(), findings(document));
        } catch (IOException e) {
            // possible only with a folder for results, when a schema was spoiled since this was built
            throw new UncheckedIOException(e);
        }
    }

    private List<Finding> findings(TeiDocument document) throws IOException {
        List<Finding> findings = new ArrayList<>();
        List<Engine> all = engines.get(remembered == null ? traces -> { } : remembered::compiled);
        try {
            for (Engine engine : all) {
                findings.addAll(unsaid(engine.check(document), findings));
            }
        } catch (StackOverflowError e) {
            findings.add(tooDeep(document));
        }
        return findings;
    }

    /** What was not said already: two schemas that have the same rule report it once. */
    private static List<Finding> unsaid(List<Finding> more, List<Finding> findings) {
        if (more.isEmpty() || findings.isEmpty()) {
            return more;
        }
        Map<String, List<Finding>> said = new HashMap<>();
        findings.forEach(f -> said.computeIfAbsent(f.code() + f.location(), key -> new ArrayList<>()).add(f));
        return more.stream().filter(f -> said.getOrDefault(f.code() + f.location(), List.of()).stream()
                .noneMatch(known -> known.message().equals(f.message()))).toList();
    }

    /** A document that is nested so deep that checking it takes more stack than there is. */
    private static Finding tooDeep(TeiDocument document) {
        return Finding.of("xml-limit", Location.of(document.name(), document.root()), Message.of("part.too-deep"));
    }

    private static Finding finding(TeiParseException e) {
        String code = "xml-" + e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Finding.of(code, Severity.ERROR,
                Location.of(e.file(), new Position(e.line(), e.column())), Message.of(code, "detail", e.problem()));
    }

    /**
     * Describes a validator. Schemas are checked in the order in which they are named. Nothing is read from the network
     * unless {@link #allowNetwork} says so.
     */
    public static final class Builder {

        private final List<Wanted> wanted = new ArrayList<>();
        private final List<Path> catalogs = new ArrayList<>();
        private final List<Path> roots = new ArrayList<>();
        private TeiReader reader = TeiReader.create();
        private boolean profile;
        private boolean declared;
        private @Nullable Path downloads;
        private @Nullable Path results;

        private Builder() {
        }

        /**
         * Adds a schema of any kind, with the ISO Schematron rules in it; its root element says what it is, and what is
         * no XML is RELAX NG in compact syntax. What it includes has to be in or below its folder, or below a
         * {@link #root}.
         */
        public Builder schema(Path schema) {
            return schema(SchemaSource.file(schema));
        }

        /** Adds a schema of any kind, with the ISO Schematron rules in it; see {@link #schema(Path)}. */
        public Builder schema(SchemaSource schema) {
            return add(schema, null, SchemaPart.ALL, "");
        }

        /** Adds a schema of a given kind, with the ISO Schematron rules in it; see {@link #schema(Path)}. */
        public Builder schema(SchemaSource schema, SchemaKind kind) {
            return add(schema, kind, SchemaPart.ALL, "");
        }

        /** Adds a RELAX NG schema, in XML or compact syntax, without the rules that may be in it. */
        public Builder relaxNg(Path schema) {
            return relaxNg(SchemaSource.file(schema));
        }

        /** Adds a RELAX NG schema, in XML or compact syntax, without the rules that may be in it. */
        public Builder relaxNg(SchemaSource schema) {
            return add(schema, null, SchemaPart.GRAMMAR, "");
        }

        /** Adds a W3C XML Schema, without the rules that may be in it. */
        public Builder xsd(Path schema) {
            return xsd(SchemaSource.file(schema));
        }

        /** Adds a W3C XML Schema, without the rules that may be in it. */
        public Builder xsd(SchemaSource schema) {
            return add(schema, SchemaKind.XSD, SchemaPart.GRAMMAR, "");
        }

        /** Adds ISO Schematron rules: a schema of their own, or those in a grammar. */
        public Builder schematron(Path schema) {
            return schematron(SchemaSource.file(schema));
        }

        /** Adds ISO Schematron rules: a schema of their own, or those in a grammar. */
        public Builder schematron(SchemaSource schema) {
            return add(schema, null, SchemaPart.RULES, "");
        }

        /**
         * Adds one phase of ISO Schematron rules.
         *
         * @param phase the identifier of the phase
         */
        public Builder schematron(SchemaSource schema, String phase) {
            return add(schema, null, SchemaPart.RULES, phase);
        }

        /** Adds the profile of this library, which otherwise is used only when nothing else is. */
        public Builder profile() {
            profile = true;
            return this;
        }

        /**
         * Checks each document against the schemas that it names: by {@code xml-model}, by the instruction of oXygen,
         * and by {@code xsi:schemaLocation}. They are read from the folder of the document and below it, from
         * {@link #root roots} instead when there are any, and from catalogs; one that cannot be read is a finding.
         */
        public Builder declaredSchemas() {
            declared = true;
            return this;
        }

        /** Looks for schemas in an OASIS XML catalog; in several in the order in which they are named. */
        public Builder catalog(Path catalog) {
            catalogs.add(catalog);
            return this;
        }

        /** Allows schemas to be read in and below a folder. */
        public Builder root(Path folder) {
            roots.add(folder.toAbsolutePath().normalize());
            return this;
        }

        /**
         * Allows schemas to be fetched from the network.
         *
         * @param cache a folder in which copies are kept, so that each is fetched once a week at most
         */
        public Builder allowNetwork(Path cache) {
            downloads = cache;
            return this;
        }

        /**
         * Keeps what is found in files, so that a file that has not changed is not checked again. A result is used only
         * when nothing has changed that it was made of: the file and its name, the schemas with all that they include,
         * the settings of this builder, this library. The folder tidies itself up; what is in it may be deleted at any
         * time. Keep it where only those can write who may decide what is valid.
         *
         * @param folder where results are kept; made when it is not there
         * @throws IllegalArgumentException when there is no such folder and it cannot be made
         */
        public Builder cache(Path folder) {
            try {
                ResultCache.prepare(folder);
            } catch (IOException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
            results = folder;
            return this;
        }

        /** The reader for files; one with the default limits unless set. */
        public Builder reader(TeiReader reader) {
            this.reader = reader;
            return this;
        }

        /**
         * The validator.
         *
         * @throws InvalidSchemaException when a schema is missing or has mistakes
         */
        public Validator build() throws InvalidSchemaException {
            try {
                return build(engines());
            } catch (IOException e) {
                throw SchemaProblem.because("The schema", e);
            }
        }

        private Builder add(SchemaSource source, @Nullable SchemaKind kind, SchemaPart part, String phase) {
            wanted.add(new Wanted(source, kind, part, phase));
            return this;
        }

        private Validator build(Engines engines) throws IOException {
            Path folder = results;
            Remembered remembered = folder == null ? null
                    : Remembered.in(folder, engines, reader).orElse(null);
            if (remembered == null || !remembered.knowsSchemas()) {
                engines.get(remembered == null ? traces -> { } : remembered::compiled);
            }
            return new Validator(reader, engines, remembered);
        }

        private Engines engines() throws IOException {
            SchemaAccess access = new SchemaAccess(new SchemaCatalogs(catalogs), roots,
                    downloads == null ? null : new SchemaDownloads(downloads));
            boolean nothing = wanted.isEmpty() && !declared;
            List<Wanted> all = new ArrayList<>();
            if (profile || nothing) {
                all.add(new Wanted(SchemaSource.resource(PROFILE_GRAMMAR), null, SchemaPart.GRAMMAR, ""));
                all.add(new Wanted(SchemaSource.resource(PROFILE_RULES), null, SchemaPart.RULES, ""));
            }
            all.addAll(wanted);
            return new Engines(access, all, declared ? new DeclaredSchemas(access) : null, profile || nothing);
        }
    }
}
