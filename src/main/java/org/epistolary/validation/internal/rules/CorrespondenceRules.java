package org.epistolary.validation.internal.rules;

import java.util.List;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.internal.Engine;

/**
 * The rules for correspondence that need more than XPath says conveniently: calendars, leaves, language tags. Those
 * that XPath says well are in the Schematron of the profile, and nothing is said by both. Immutable and safe to share.
 */
public final class CorrespondenceRules implements Engine {

    private static final List<Rule> RULES = List.of(new DateRule(), new DatePrecisionRule(), new ActionTypeRule(),
            new ActionOrderRule(), new ReplyRule(), new LeafRule(), new LanguageRule(), new PointerRule());

    private CorrespondenceRules() {
    }

    /** The rules. */
    public static CorrespondenceRules create() {
        return new CorrespondenceRules();
    }

    @Override
    public List<Finding> check(TeiDocument document) {
        RuleRun run = new RuleRun(document);
        check(document.root(), run);
        document.root().descendants(TeiElement.class).forEach(element -> check(element, run));
        return run.findings();
    }

    private static void check(TeiElement element, RuleRun run) {
        for (Rule rule : RULES) {
            rule.check(element, run);
        }
    }
}
