package org.epistolary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.epistolary.validation.ValidationSettings;
import org.epistolary.validation.finding.Severity;
import org.epistolary.validation.report.ReportFormat;
import org.epistolary.validation.report.ReportOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where {@code validate} reports to, and how. */
final class ReportTargets {

    private static final String FORMATS = "lines, text, jsonl, sarif, junit, github, markdown or html";

    @Option(names = "--format", paramLabel = "FORMAT", converter = FormatConverter.class,
            description = "What goes to standard output: lines (the default), text (with the line of the source), "
                    + "jsonl, sarif, junit, github, markdown or html.")
    private ReportFormat format = ReportFormat.LINES;

    @Option(names = "--report", paramLabel = "FORMAT=FILE", converter = TargetConverter.class,
            description = "Another report in a file; may be given several times.")
    private List<Target> reports = List.of();

    @Option(names = "--fail-on", paramLabel = "SEVERITY", converter = SeverityConverter.class,
            description = "The least severity that ends in exit code 1: error (the default), warning or info.")
    private @Nullable Severity failOn;

    @Option(names = "--lang", paramLabel = "LANG", description = "The language of messages: en (the default) or de.")
    private @Nullable String language;

    @Option(names = "--max", paramLabel = "N", description = "How many findings of one code to show for a file, in "
            + "reports for people; 0 shows all. 25 unless set.")
    private int most = ReportOptions.DEFAULT_MOST;

    @Option(names = "--root", paramLabel = "DIR", description = "The folder to which file names are relative in "
            + "reports for other programs; the current one unless set.")
    private Path root = Path.of("");

    private Locale chosen = Locale.ENGLISH;

    /** The reports of a run; standard output is left alone when it is for something else. */
    Reports open(PrintWriter out, ValidationSettings settings, boolean outTaken) throws IOException {
        if (most < 0) {
            throw new IllegalArgumentException("--max " + most + ": A number of findings is 0 (all) or more.");
        }
        if (language != null && !language.equals("en") && !language.equals("de")) {
            throw new IllegalArgumentException("--lang " + language + ": There are messages in en and de only.");
        }
        chosen = language != null ? Locale.forLanguageTag(language) : settings.language().orElse(Locale.ENGLISH);
        Severity least = failOn != null ? failOn : settings.failOn().orElse(Severity.ERROR);
        ReportOptions options = ReportOptions.defaults().language(chosen).root(root).most(most).failOn(least)
                .version(Version.number());
        Reports all = new Reports(least);
        if (!outTaken) {
            all.add(format.open(out, options));
        }
        for (Target target : reports) {
            all.add(target.format(), target.file(), options);
        }
        return all;
    }

    /** The language that was chosen; English until the reports are open. */
    Locale language() {
        return chosen;
    }

    /** A format and the file it goes to. */
    record Target(ReportFormat format, Path file) {
    }

    /** lines, text, sarif … */
    static final class FormatConverter implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String value) {
            return ReportFormat.ofName(value).orElseThrow(() -> new TypeConversionException(
                    "expected " + FORMATS + " but was '" + value + "'"));
        }
    }

    /** sarif=FILE. */
    static final class TargetConverter implements ITypeConverter<Target> {
        @Override
        public Target convert(String value) {
            int equals = value.indexOf('=');
            if (equals < 0 || equals == value.length() - 1) {
                throw new TypeConversionException("expected FORMAT=FILE, such as sarif=report.sarif, but was '" + value
                        + "'");
            }
            return new Target(new FormatConverter().convert(value.substring(0, equals)),
                    Main.path(value.substring(equals + 1)));
        }
    }

    /** error, warning, info. */
    static final class SeverityConverter implements ITypeConverter<Severity> {
        @Override
        public Severity convert(String value) {
            return Severity.ofName(value).orElseThrow(() -> new TypeConversionException(
                    "expected error, warning or info but was '" + value + "'"));
        }
    }
}
