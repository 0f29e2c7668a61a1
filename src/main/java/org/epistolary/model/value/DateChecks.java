package org.epistolary.model.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for what is wrong with a date: first in each value, then between them. */
final class DateChecks {
    private static final int LAST_LIKELY_YEAR = 9999;

    private final DatingAttributes date;
    private final List<DateProblem> problems = new ArrayList<>();

    private DateChecks(DatingAttributes date) {
        this.date = date;
    }

    static List<DateProblem> problems(DatingAttributes date) {
        DateChecks checks = new DateChecks(date);
        DatingAttributes.READ.forEach(checks::value);
        DatingAttributes.READ.stream().filter(DatingAttributes::isIso).forEach(checks::notations);
        if (DateComparison.contradictsItself(date)) {
            checks.endBeforeBeginning();
        } else {
            checks.whenOutsideLimits();
        }
        return List.copyOf(checks.problems);
    }

    private void value(String attribute) {
        if (date.isUnread(attribute)) {
            problems.add(DateDiagnosis.notADate(attribute, date.text(attribute)));
        }
        date.value(attribute).flatMap(DateValue::last).map(LocalDate::getYear).filter(year -> year > LAST_LIKELY_YEAR)
                .ifPresent(year -> add(DateProblem.Kind.DOUBTFUL, attribute, "names the year " + year
                        + ", which is hardly what was meant"));
    }

    private void notations(String iso) {
        String w3c = iso.substring(0, iso.indexOf('-'));
        if (date.value(w3c).isPresent() && date.value(iso).filter(date.value(w3c).get()::contradicts).isPresent()) {
            add(DateProblem.Kind.CONTRADICTION, iso, "and " + shown(w3c) + " differ");
        }
    }

    private void endBeforeBeginning() {
        boolean sameAttribute = date.beginning().equals(date.ending());
        add(DateProblem.Kind.CONTRADICTION, date.ending(),
                sameAttribute ? "ends before it begins" : "is before " + shown(date.beginning()));
    }

    private void whenOutsideLimits() {
        Optional<DateValue> when = date.preferred("when");
        if (when.isPresent() && date.first().filter(from -> isOverBefore(when.get().end(), from)).isPresent()) {
            add(DateProblem.Kind.CONTRADICTION, date.notation("when"), "is before " + shown(date.beginning()));
        }
        if (when.isPresent() && date.last().filter(to -> isOverBefore(to, when.get())).isPresent()) {
            add(DateProblem.Kind.CONTRADICTION, date.notation("when"), "is after " + shown(date.ending()));
        }
    }

    private static boolean isOverBefore(DateValue end, DateValue beginning) {
        return DateComparison.isOverBefore(end, beginning);
    }

    private String shown(String attribute) {
        return DateDiagnosis.shown(attribute, date.text(attribute));
    }

    private void add(DateProblem.Kind kind, String attribute, String what) {
        problems.add(new DateProblem(kind, attribute, date.text(attribute), shown(attribute) + " " + what + "."));
    }
}
