package org.epistolary.model.value;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the forms that {@code when-iso} and its sisters take: the dates and times of ISO 8601, basic
 * ({@code 19501007}) and extended ({@code 1950-10-07}), weeks, days of the year, intervals, and the W3C forms without a
 * year or with an offset behind a date. Durations on their own, repetitions and centuries are not read.
 *
 * <p>ISO 8601 has a year 0: {@code 0000} is 1 BCE and {@code -0001} is 2 BCE. A year of more than four digits needs its
 * sign.
 */
final class IsoDate {
    private static final Pattern EXTENDED =
            Pattern.compile("([+-]\\d{4,8}|\\d{4})(?:-(?:(\\d{2})(?:-(\\d{2}))?|(\\d{3})|W(\\d{2})(?:-([1-7]))?))?");
    private static final Pattern BASIC = Pattern.compile("(\\d{4})(?:(\\d{2})(\\d{2})|(\\d{3})|W(\\d{2})([1-7])?)");
    private static final Pattern EXTENDED_TIME =
            Pattern.compile("(\\d{2})(?::(\\d{2})(?::(\\d{2})(?:[.,](\\d+))?)?)?(Z|[+-]\\d{2}(?::\\d{2})?)?");
    private static final Pattern BASIC_TIME =
            Pattern.compile("(\\d{2})(?:(\\d{2})(?:(\\d{2})(?:[.,](\\d+))?)?)?(Z|[+-]\\d{2}(?:\\d{2})?)?");

    /** How those W3C forms begin that mean the same here. */
    private static final Pattern SHARED = Pattern.compile("--|\\d{4}(?!\\d)");

    private IsoDate() {
    }

    /** The date or interval; empty when the text is none. White space around it is not forgiven. */
    static Optional<DateValue> parse(String text) {
        return text.indexOf('/') >= 0 ? IsoInterval.parse(text) : single(text);
    }

    /** A date that is no interval. */
    static Optional<DateValue> single(String text) {
        int t = text.indexOf('T');
        DateValue value = t < 0 ? day(text, text) : t == 0 ? timeOfDay(text, text.substring(1)) : moment(text, t);
        if (value == null && t < 0 && text.indexOf(':') == 2) {
            value = timeOfDay(text, text);
        }
        return value != null || !SHARED.matcher(text).lookingAt() ? Optional.ofNullable(value) : W3cDate.parse(text);
    }

    private static @Nullable DateValue moment(String text, int t) {
        String date = text.substring(0, t);
        DateValue day = day(text, date);
        if (day == null || day.precision() != DatePrecision.DAY) {
            return null;
        }
        // both halves in the same form, as the standard demands
        Clock clock = clock(date.indexOf('-', 1) > 0 ? EXTENDED_TIME : BASIC_TIME, text.substring(t + 1));
        return clock == null ? null : DateValue.moment(text, day.first().orElseThrow(), clock);
    }

    private static @Nullable DateValue timeOfDay(String text, String time) {
        Clock clock = clock(EXTENDED_TIME, time);
        clock = clock != null ? clock : clock(BASIC_TIME, time);
        return clock == null ? null : DateValue.timeOfDay(text, clock);
    }

    private static @Nullable Clock clock(Pattern form, String time) {
        Matcher m = form.matcher(time);
        if (!m.matches() || m.group(5) != null && !CalendarParts.isOffset(m.group(5))) {
            return null;
        }
        return Clock.of(m.group(1), m.group(2), m.group(3), m.group(4), CalendarParts.offset(m.group(5)));
    }

    private static @Nullable DateValue day(String text, String date) {
        Matcher m = EXTENDED.matcher(date);
        if (!m.matches()) {
            m = BASIC.matcher(date);
        }
        if (!m.matches()) {
            return null;
        }
        int year = Integer.parseInt(m.group(1));
        if (m.group(4) != null) {
            return dayOfYear(text, year, Integer.parseInt(m.group(4)));
        }
        if (m.group(5) != null) {
            return week(text, year, Integer.parseInt(m.group(5)), m.group(6));
        }
        return CalendarParts.days(text, year, m.group(2), m.group(3), null);
    }

    private static @Nullable DateValue dayOfYear(String text, int year, int day) {
        if (day < 1 || day > Year.of(year).length()) {
            return null;
        }
        LocalDate date = LocalDate.ofYearDay(year, day);
        return DateValue.days(text, DatePrecision.DAY, date, date, null);
    }

    private static @Nullable DateValue week(String text, int year, int week, @Nullable String day) {
        LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
        if (week < 1 || week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirstWeek).getMaximum()) {
            return null;
        }
        LocalDate monday = inFirstWeek.minusDays(inFirstWeek.getDayOfWeek().getValue() - 1L).plusWeeks(week - 1L);
        if (day == null) {
            return DateValue.days(text, DatePrecision.WEEK, monday, monday.plusDays(6), null);
        }
        LocalDate date = monday.plusDays(Integer.parseInt(day) - 1L);
        return DateValue.days(text, DatePrecision.DAY, date, date, null);
    }
}
