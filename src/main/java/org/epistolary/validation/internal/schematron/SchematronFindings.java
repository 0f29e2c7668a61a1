package org.epistolary.validation.internal.schematron;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.Location;
import org.epistolary.validation.finding.Message;

/** What there is to say when rules cannot be applied as they should be. */
final class SchematronFindings {

    private SchematronFindings() {
    }

    /** Rules that could not be applied at all. */
    static Finding rulesFailed(TeiDocument document, String schema, String reason) {
        return Finding.of("schematron-failed", Location.of(document.name(), document.root()),
                Message.of("schematron-failed", "schema", schema, "reason", sentence(reason)));
    }

    /** One rule that could not be evaluated. */
    static Finding ruleFailed(TeiDocument document, TeiElement element, String schema, String rule, String reason,
            int times) {
        return Finding.of("schematron-rule-failed", Location.of(document.name(), element),
                Message.of("schematron-rule-failed", "rule", Message.shown(rule), "schema", schema,
                        "reason", sentence(reason),
                        "times", times == 1 ? "" : Message.of("part.times", "times", times)));
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
