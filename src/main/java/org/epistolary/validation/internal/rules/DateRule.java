package org.epistolary.validation.internal.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.namespace.QName;

import org.epistolary.model.attribute.Datable;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.model.value.DateProblem;
import org.epistolary.model.value.TeiDate;
import org.epistolary.validation.finding.Fix;
import org.epistolary.validation.finding.Message;

/**
 * Dates that do not exist and dates that contradict themselves, as far as the grammar and the Schematron leave them:
 * the grammar knows the W3C notation, the Schematron an end before its beginning.
 */
final class DateRule implements Rule {

    private static final List<String> ENDS = List.of("to", "notAfter", "to-iso", "notAfter-iso");

    @Override
    public void check(TeiElement element, RuleRun run) {
        if (!(element instanceof Datable datable) || element.attributes().isEmpty()) {
            return;
        }
        TeiDate dating = datable.dating();
        if (dating.isEmpty()) {
            return;
        }
        for (DateProblem problem : dating.problems()) {
            report(problem, dating, element, run);
        }
    }

    private static void report(DateProblem problem, TeiDate dating, TeiElement element, RuleRun run) {
        String name = problem.attribute();
        String value = problem.value();
        switch (problem.kind()) {
            case NOT_A_DATE -> notADate(name, value, element, run);
            case CONTRADICTION -> {
                if (!isEndBeforeBegin(name, dating)) {
                    add("date-contradiction", name, value, element, run);
                }
            }
            case DOUBTFUL -> add("date-doubtful", name, value, element, run);
        }
    }

    private static void notADate(String name, String value, TeiElement element, RuleRun run) {
        String stripped = value.strip();
        boolean onlyBlanks = !stripped.equals(value) && TeiDate.of(Map.of(name, stripped)).isReal();
        if (onlyBlanks) {
            run.add("date-white-space", element, new QName(name), message("date-white-space", name, value, element),
                    Fix.of(element, new QName(name), stripped));
        } else if (name.endsWith("-iso") && value.matches("[0-9.,DHMPRSTWYZ/:+\\-]+")) {
            // whatever else is no date, the grammar has said
            add("date-not-real", name, value, element, run);
        }
    }

    /** Whether this is the mistake that the Schematron reports. */
    private static boolean isEndBeforeBegin(String name, TeiDate dating) {
        if (!ENDS.contains(name)) {
            return false;
        }
        String begin = name.replace("to", "from").replace("notAfter", "notBefore");
        Map<String, String> pair = new HashMap<>(dating.attributes());
        pair.keySet().retainAll(List.of(name, begin));
        return pair.size() == 2 && TeiDate.of(pair).problems().stream()
                .anyMatch(p -> p.kind() == DateProblem.Kind.CONTRADICTION);
    }

    private static void add(String code, String name, String value, TeiElement element, RuleRun run) {
        run.add(code, element, new QName(name), message(code, name, value, element), null);
    }

    private static Message message(String code, String name, String value, TeiElement element) {
        return Message.of(code, "attribute", name, "value", Message.shown(value),
                "name", "<" + element.localName() + ">", "where", Message.where(element));
    }
}
