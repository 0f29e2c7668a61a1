package org.epistolary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import org.epistolary.io.TeiParseException;
import org.epistolary.io.TeiReader;
import org.epistolary.io.TeiWriter;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.SourceText;
import org.epistolary.validation.Fixer;
import org.epistolary.validation.ValidationReport;
import org.epistolary.validation.ValidationRun;
import org.epistolary.validation.finding.Finding;

/** Checks a file and, when that is asked for, mends what can be mended for certain or shows how. Safe to share. */
final class FileFixer {

    private final TeiReader reader;
    private final TeiWriter writer = TeiWriter.create();
    private final ValidationRun run;
    private final boolean fix;
    private final boolean dryRun;

    FileFixer(TeiReader reader, ValidationRun run, boolean fix, boolean dryRun) {
        this.reader = reader;
        this.run = run;
        this.fix = fix;
        this.dryRun = dryRun;
    }

    /** Whether standard output is for a diff and nothing else. */
    boolean printsDiff() {
        return fix && dryRun;
    }

    Outcome check(InputFile file) throws IOException {
        if (!fix) {
            return Outcome.of(file, run.check(file.path()));
        }
        try {
            return fix(file, reader.read(file.path()));
        } catch (TeiParseException e) {
            return Outcome.of(file, run.check(file.path()));
        }
    }

    private Outcome fix(InputFile file, TeiDocument document) throws IOException {
        ValidationReport report = run.check(document);
        List<Finding> cured = Fixer.apply(document, report);
        if (cured.isEmpty()) {
            return Outcome.of(file, report);
        }
        if (dryRun) {
            String before = document.source().map(SourceText::text).orElse("");
            String name = file.path().toString().replace('\\', '/');
            return new Outcome(file, report, cured, LineDiff.unified(name, before, writer.toString(document)), null);
        }
        writer.save(document);
        return new Outcome(file, run.check(file.path()), cured, "", null);
    }

    /** Says what was mended, or prints how it would be. */
    void tell(Outcome outcome, PrintWriter out, PrintWriter err, Locale language) {
        if (dryRun) {
            out.print(outcome.diff());
            return;
        }
        for (Finding finding : outcome.cured()) {
            err.println(finding.location() + ": [" + finding.code() + "] "
                    + finding.fix().map(cure -> cure.description(language)).orElse(""));
        }
    }
}
