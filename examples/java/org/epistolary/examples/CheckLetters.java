package org.epistolary.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.epistolary.io.TeiFolder;
import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.ValidationRun;
import org.epistolary.validation.ValidationSettings;
import org.epistolary.validation.Validator;
import org.epistolary.validation.finding.Finding;

/** Checks letters one by one, and as a set. */
public final class CheckLetters {

    private CheckLetters() {
    }

    /** Prints what is wrong with one letter, in German. */
    public static void one() throws IOException {
        Validator validator = Validator.create();                       // thread-safe; make one, keep it
        ValidationReport report = validator.validate(Path.of("letter.xml"));
        for (Finding finding : report.findings()) {
            System.out.println(finding.message(Locale.GERMAN));
        }
    }

    /** Checks the files of a folder together, with the severities a project has chosen. */
    public static List<ValidationReport> all(Validator validator, Path letters) throws IOException {
        ValidationRun run = ValidationRun.of(validator).with(ValidationSettings.read(Path.of("epistolary.properties")));
        for (Path file : TeiFolder.list(letters).files()) {
            run.check(file);                                            // may be called by several threads
        }
        List<ValidationReport> together = run.finish(List.of());
        return together;
    }
}
