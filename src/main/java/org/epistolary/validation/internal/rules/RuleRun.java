package org.epistolary.validation.internal.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.namespace.QName;

import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.validation.finding.Finding;
import org.epistolary.validation.finding.Fix;
import org.epistolary.validation.finding.Location;
import org.epistolary.validation.finding.Message;
import org.jspecify.annotations.Nullable;

/** One document on its way through the rules: what they found, and what they share. */
final class RuleRun {

    private final TeiDocument document;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Set<String> identifiers;

    RuleRun(TeiDocument document) {
        this.document = document;
    }

    /** Something is wrong with an element. */
    void add(String code, TeiElement element, Message message, @Nullable String value) {
        add(code, Location.of(document.name(), element), message, value, null);
    }

    /** Something is wrong with an attribute. */
    void add(String code, TeiElement element, QName attribute, Message message, @Nullable Fix fix) {
        add(code, Location.of(document.name(), element, attribute), message,
                element.attribute(attribute).orElse(null), fix);
    }

    private void add(String code, Location location, Message message, @Nullable String value, @Nullable Fix fix) {
        findings.add(Finding.of(code, location, message).withValue(value).withFix(fix));
    }

    /** Every {@code xml:id} of the document. */
    Set<String> identifiers() {
        Set<String> known = identifiers;
        if (known == null) {
            known = new HashSet<>();
            document.root().id().ifPresent(known::add);
            for (TeiElement element : document.root().descendants(TeiElement.class).toList()) {
                element.id().ifPresent(known::add);
            }
            identifiers = known;
        }
        return known;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
