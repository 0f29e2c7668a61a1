package org.epistolary.validation.internal.rules;

import javax.xml.namespace.QName;

import org.epistolary.model.ActionType;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.validation.finding.Fix;
import org.epistolary.validation.finding.Message;

/** Spellings of action types that the Guidelines write otherwise: {@code sentBy} for {@code sent}. */
final class ActionTypeRule implements Rule {

    private static final QName TYPE = new QName("type");

    @Override
    public void check(TeiElement element, RuleRun run) {
        if (!element.is("correspAction")) {
            return;
        }
        String type = element.attribute(TYPE).orElse("");
        String usual = type.isBlank() ? type : ActionType.of(type).toString();
        if (usual.equals(type)) {
            return;
        }
        // an author need not have sent what he wrote
        Fix fix = type.equalsIgnoreCase("author") ? null : Fix.of(element, TYPE, usual);
        run.add("corresp-action-type", element, TYPE, Message.of("corresp-action-type", "value", type, "usual", usual,
                "where", Message.where(element)), fix);
    }
}
