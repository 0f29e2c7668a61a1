package org.epistolary.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.epistolary.io.TeiParseException;
import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.Position;

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
    private final List<Engine> engines;

    private Validator(TeiReader reader, List<Engine> engines) {
        this.reader = reader;
        this.engines = List.copyOf(engines);
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
        try {
            return validate(reader.read(file));
        } catch (TeiParseException e) {
            return new ValidationReport(e.file(), List.of(finding(e)));
        }
    }

    /** Checks a document as it stands in memory, edits included; nothing is written out. */
    public ValidationReport validate(TeiDocument document) {
        List<Finding> findings = new ArrayList<>();
        engines.forEach(engine -> findings.addAll(engine.check(document)));
        return new ValidationReport(document.name(), findings);
    }

    private static Finding finding(TeiParseException e) {
        String code = "xml-" + e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Finding(code, Severity.ERROR,
                Location.of(e.file(), new Position(e.line(), e.column())), e.problem(), null);
    }

    /** Describes a validator. Schemas are checked in the order in which they are named. */
    public static final class Builder {

        private final List<Path> grammars = new ArrayList<>();
        private final List<Path> rules = new ArrayList<>();
        private TeiReader reader = TeiReader.create();

        private Builder() {
        }

        /** Adds a RELAX NG schema, in XML syntax; what it includes has to be in or below its folder. */
        public Builder relaxNg(Path schema) {
            grammars.add(schema);
            return this;
        }

        /** Adds an ISO Schematron schema. */
        public Builder schematron(Path schema) {
            rules.add(schema);
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
            List<Engine> engines = new ArrayList<>();
            if (grammars.isEmpty() && rules.isEmpty()) {
                engines.add(RelaxNgEngine.compile(SchemaSource.resource(PROFILE_GRAMMAR)));
                engines.add(SchematronEngine.compile(SchemaSource.resource(PROFILE_RULES)));
            }
            for (Path grammar : grammars) {
                engines.add(RelaxNgEngine.compile(SchemaSource.file(grammar)));
            }
            for (Path rule : rules) {
                engines.add(SchematronEngine.compile(SchemaSource.file(rule)));
            }
            return new Validator(reader, engines);
        }
    }
}
