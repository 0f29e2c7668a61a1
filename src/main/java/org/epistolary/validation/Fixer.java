package org.epistolary.validation;

import java.util.ArrayList;
import java.util.List;

import org.epistolary.model.TeiDocument;
import org.epistolary.validation.finding.Finding;

/** Applies the certain cures. What it changes is saved by {@code TeiWriter}, so only those bytes change in the file. */
public final class Fixer {

    private Fixer() {
    }

    /**
     * Applies every fix of a report to the document it was made for.
     *
     * @return the findings that were cured, in their order; a fix whose value has changed meanwhile is left out
     */
    public static List<Finding> apply(TeiDocument document, ValidationReport report) {
        List<Finding> cured = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (finding.fix().filter(fix -> fix.apply(document)).isPresent()) {
                cured.add(finding);
            }
        }
        return List.copyOf(cured);
    }
}
