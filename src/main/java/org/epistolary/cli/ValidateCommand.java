package org.epistolary.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.epistolary.validation.Severity;
import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code validate PATH…}: what is wrong in each file, with line and column. */
@Command(name = "validate", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Checks files and says what is wrong, where, and what to do. Without --schema, against the "
                + "profile for archival correspondence that comes with this program.",
        footer = {"", "Exit code: 0 no errors (there may be warnings), 1 errors, 2 it could not run."})
final class ValidateCommand extends FileCommand {

    @Option(names = "--schema", paramLabel = "FILE",
            description = "A RELAX NG (.rng) or Schematron (.sch) schema; may be given several times.")
    private List<Path> schemas = List.of();

    private @Nullable Validator validator;
    private int files;
    private long errors;
    private long warnings;

    @Override
    void prepare() throws IOException {
        Validator.Builder builder = Validator.builder();
        for (Path schema : schemas) {
            String name = schema.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".sch")) {
                builder.schematron(schema);
            } else if (name.endsWith(".rng")) {
                builder.relaxNg(schema);
            } else {
                throw new IllegalArgumentException(schema + ": A schema has to end in .rng or .sch.");
            }
        }
        validator = builder.build();
    }

    @Override
    void process(InputFile file) throws IOException {
        Validator ready = validator;
        if (ready == null) {
            throw new IllegalStateException("prepare() comes first");
        }
        ValidationReport report = ready.validate(file.path());
        files++;
        errors += report.count(Severity.ERROR);
        warnings += report.count(Severity.WARNING);
        report.findings().forEach(out()::println);
        if (report.hasErrors()) {
            found();
        }
    }

    @Override
    void conclude() {
        out().println(Count.of(files, "file") + " checked: " + Count.of(errors, "error") + ", "
                + Count.of(warnings, "warning") + ".");
    }
}
