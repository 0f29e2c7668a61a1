package org.epistolary.validation.internal.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.namespace.QName;

import org.epistolary.model.tree.TeiElement;
import org.epistolary.validation.finding.Fix;
import org.epistolary.validation.finding.Message;

/** Pointers that name an element of the file but lack the {@code #} that makes them pointers to it. */
final class PointerRule implements Rule {

    private static final List<QName> POINTERS = List.of(new QName("target"), new QName("ref"), new QName("corresp"),
            new QName("who"), new QName("hand"), new QName("resp"), new QName("new"), new QName("decls"));
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.\\-]*");

    @Override
    public void check(TeiElement element, RuleRun run) {
        boolean elsewhere = element.parent().filter(p -> p.is("correspContext")).isPresent();
        if (elsewhere || element.attributes().isEmpty()) {
            return;
        }
        for (QName name : POINTERS) {
            String value = element.attribute(name).orElse("");
            if (!value.isEmpty() && value.indexOf('#') < 0 && lacksHash(value, run)) {
                String better = "#" + value.strip().replaceAll("\\s+", " #");
                run.add("pointer-hash-missing", element, name, Message.of("pointer-hash-missing", "value", value,
                        "attribute", name.getLocalPart(), "name", "<" + element.localName() + ">",
                        "where", Message.where(element), "better", better), Fix.of(element, name, better));
            }
        }
    }

    private static boolean lacksHash(String value, RuleRun run) {
        Set<String> known = run.identifiers();
        for (String token : value.strip().split("\\s+")) {
            if (!NAME.matcher(token).matches() || !known.contains(token)) {
                return false;
            }
        }
        return true;
    }
}
