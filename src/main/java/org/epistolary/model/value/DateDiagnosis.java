package org.epistolary.model.value;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in a sentence why a value is not a date, as precisely as its form allows. */
final class DateDiagnosis {
    private static final Pattern DAY = Pattern.compile("-?(\\d{4,8})-(\\d{2})-(\\d{2})(?:T.*)?", Pattern.DOTALL);
    private static final Pattern MONTH = Pattern.compile("-?\\d{4,8}-(\\d{2})(?:-\\d{2}(?:T.*)?)?", Pattern.DOTALL);
    private static final Pattern NO_SECONDS =
            Pattern.compile(".*T\\d{2}:\\d{2}(?:Z|[+-]\\d{2}:\\d{2})?", Pattern.DOTALL);
    private static final Pattern YEAR_ZERO = Pattern.compile("-?0000(?:-.*)?", Pattern.DOTALL);
    private static final int LONGEST_SHOWN = 60;

    private DateDiagnosis() {
    }

    static DateProblem notADate(String attribute, String value) {
        String message = shown(attribute, value) + " is not a date: " + reason(attribute, value) + ".";
        return new DateProblem(DateProblem.Kind.NOT_A_DATE, attribute, value, message);
    }

    /** The attribute as it stands in the file, cut when it is very long. */
    static String shown(String attribute, String value) {
        String cut = value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
        return attribute + "=\"" + cut + "\"";
    }

    private static String reason(String attribute, String value) {
        if (value.isBlank()) {
            return "it is empty";
        }
        if (!value.strip().equals(value)) {
            return "there is white space around it";
        }
        return onlyIso(attribute, value).or(() -> impossibleMonth(value)).or(() -> impossibleDay(value))
                .orElse("its form is none of those the attribute takes");
    }

    private static Optional<String> onlyIso(String attribute, String value) {
        if (DatingAttributes.isIso(attribute)) {
            return Optional.empty();
        }
        if (YEAR_ZERO.matcher(value).matches()) {
            return Optional.of("there is no year 0 in this notation");
        }
        Optional<DateValue> iso = IsoDate.parse(value);
        if (iso.isPresent() && iso.get().isInterval()) {
            return Optional.of("it is an interval, which goes into from and to or into " + attribute + "-iso");
        }
        if (iso.isPresent() && NO_SECONDS.matcher(value).matches()) {
            return Optional.of("the seconds are missing, which only " + attribute + "-iso allows");
        }
        return iso.map(any -> "only " + attribute + "-iso takes this form");
    }

    private static Optional<String> impossibleMonth(String value) {
        Matcher m = MONTH.matcher(value);
        return m.matches() && !CalendarParts.isMonth(m.group(1))
                ? Optional.of("there is no month " + m.group(1))
                : Optional.empty();
    }

    private static Optional<String> impossibleDay(String value) {
        Matcher m = DAY.matcher(value);
        if (!m.matches() || W3cDate.parse(m.group().substring(0, m.end(3))).isPresent()) {
            return Optional.empty();
        }
        String month = Month.of(Integer.parseInt(m.group(2))).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return Optional.of(month + " " + m.group(1) + " has no day " + m.group(3));
    }
}
