package org.epistolary.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.epistolary.model.TeiDocument;
import org.epistolary.validation.internal.cache.CheckedDocument;
import org.epistolary.validation.internal.rules.SetFacts;
import org.epistolary.validation.internal.rules.SetRules;
import org.jspecify.annotations.Nullable;

/**
 * Checks a set of documents: each by itself, and in the end what can be said only about all of them, such as a
 * {@code correspContext} that leads to none. Settings and baseline are applied to both.
 *
 * <p>Documents can be checked by several threads at once; {@link #finish} is called once, after the last of them.
 */
public final class ValidationRun {

    private final Validator validator;
    private final ValidationSettings settings;
    private final @Nullable Baseline baseline;
    private final ConcurrentMap<String, SetFacts> facts = new ConcurrentHashMap<>();

    private ValidationRun(Validator validator, ValidationSettings settings, @Nullable Baseline baseline) {
        this.validator = validator;
        this.settings = settings;
        this.baseline = baseline;
    }

    /** A run with the default settings. */
    public static ValidationRun of(Validator validator) {
        return new ValidationRun(validator, ValidationSettings.defaults(), null);
    }

    /** A run like this one with other settings, in which nothing was checked yet. */
    public ValidationRun with(ValidationSettings other) {
        return new ValidationRun(validator, other, baseline);
    }

    /** A run like this one that keeps silent about what a baseline knows, in which nothing was checked yet. */
    public ValidationRun with(Baseline known) {
        return new ValidationRun(validator, settings, known);
    }

    /**
     * Checks a file. One that is not well-formed, or no TEI, has that as its only finding.
     *
     * @throws IOException when the file cannot be read
     */
    public ValidationReport check(Path file) throws IOException {
        CheckedDocument checked = validator.check(file);
        if (checked.facts() != null) {
            facts.put(checked.file(), checked.facts());
        }
        return adjusted(Validator.report(checked));
    }

    /** Checks a document as it stands in memory. */
    public ValidationReport check(TeiDocument document) {
        facts.put(document.name(), SetFacts.of(document));
        return adjusted(validator.validate(document));
    }

    /**
     * What is to be said about the documents together: one report for each document concerned, which adds to the one it
     * had.
     *
     * @param order the names of the documents in the order in which reports are wanted; others come last
     */
    public List<ValidationReport> finish(List<String> order) {
        List<SetFacts> set = new ArrayList<>();
        for (String name : order) {
            SetFacts known = facts.remove(name);
            if (known != null) {
                set.add(known);
            }
        }
        facts.keySet().stream().sorted().map(facts::get).forEach(set::add);
        facts.clear();
        return new SetRules(set).check().entrySet().stream()
                .map(found -> adjusted(new ValidationReport(found.getKey(), found.getValue())))
                .filter(report -> !report.findings().isEmpty() || report.known() > 0).toList();
    }

    private ValidationReport adjusted(ValidationReport report) {
        ValidationReport wanted = report.with(settings);
        return baseline == null ? wanted : wanted.without(baseline);
    }
}
