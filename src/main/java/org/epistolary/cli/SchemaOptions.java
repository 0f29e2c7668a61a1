package org.epistolary.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.epistolary.io.TeiReader;
import org.epistolary.validation.Validator;
import org.epistolary.validation.schema.InvalidSchemaException;
import org.epistolary.validation.schema.SchemaSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What {@code validate} checks against, and where schemas may be read from. */
final class SchemaOptions {

    @Option(names = "--schema", paramLabel = "FILE", converter = SchemaConverter.class,
            description = "A schema, by its file or URL: RELAX NG in either syntax, W3C XML Schema or ISO "
                    + "Schematron, with the rules in it; may be given several times.")
    private List<SchemaSource> schemas = List.of();

    @Option(names = "--declared", description = "Check each file against the schemas that it names itself.")
    private boolean declared;

    @Option(names = "--profile", description = "Check against the profile and its rules besides other schemas.")
    private boolean profile;

    @Option(names = "--catalog", paramLabel = "FILE",
            description = "An OASIS XML catalog that says where schemas are; may be given several times.")
    private List<Path> catalogs = List.of();

    @Option(names = "--schema-root", paramLabel = "DIR",
            description = "A folder from which schemas may be read; may be given several times.")
    private List<Path> roots = List.of();

    @Option(names = "--allow-network", paramLabel = "DIR",
            description = "Fetch schemas that are not at hand, and keep copies in this folder.")
    private @Nullable Path copies;

    @Option(names = "--cache", paramLabel = "DIR",
            description = "Keep results in this folder, and check only what has changed since the last run.")
    private @Nullable Path results;

    /** Whether there may be rules besides those of the profile. */
    boolean haveOthers() {
        return declared || !schemas.isEmpty();
    }

    /** A validator for all this, which reads files with a given reader. */
    Validator validator(TeiReader reader) throws InvalidSchemaException {
        Validator.Builder builder = Validator.builder().reader(reader);
        schemas.forEach(builder::schema);
        catalogs.forEach(builder::catalog);
        roots.forEach(builder::root);
        if (declared) {
            builder.declaredSchemas();
        }
        if (profile) {
            builder.profile();
        }
        if (copies != null) {
            builder.allowNetwork(copies);
        }
        if (results != null) {
            builder.cache(results);
        }
        return builder.build();
    }

    /** A file or a URL. One letter before a colon is the name of a drive. */
    static final class SchemaConverter implements ITypeConverter<SchemaSource> {

        private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.\\-]+:.*");

        @Override
        public SchemaSource convert(String value) {
            if (!URL.matcher(value).matches() || Files.exists(Main.path(value))) {
                return SchemaSource.file(Main.path(value));
            }
            try {
                return SchemaSource.uri(URI.create(value));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("this is neither the name of a file nor a URL: " + e.getMessage());
            }
        }
    }
}
