package org.epistolary.model.value;

import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the forms that {@code when}, {@code notBefore}, {@code notAfter}, {@code from} and {@code to} take: the date
 * and time types of W3C XML Schema Part 2, Second Edition.
 *
 * <p>That edition has no year 0: {@code -0001} is 1 BCE, which {@link java.time} and ISO 8601 number 0.
 */
final class W3cDate {
    private static final String YEAR = "(-?(?:0\\d{3}|[1-9]\\d{3,7}))";
    private static final String CLOCK = "(\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d+))?";
    private static final String ZONE = "(Z|[+-]\\d{2}:\\d{2})?";
    private static final Pattern DATE = Pattern.compile(YEAR + "(?:-(\\d{2})(?:-(\\d{2}))?)?" + ZONE);
    private static final Pattern DATE_TIME = Pattern.compile(YEAR + "-(\\d{2})-(\\d{2})T" + CLOCK + ZONE);
    private static final Pattern TIME = Pattern.compile(CLOCK + ZONE);
    private static final Pattern EVERY_YEAR = Pattern.compile("--(\\d{2})(?:-(\\d{2}))?" + ZONE);
    private static final Pattern EVERY_MONTH = Pattern.compile("---(\\d{2})" + ZONE);

    private W3cDate() {
    }

    /** The date; empty when the text is none. White space around it is not forgiven. */
    static Optional<DateValue> parse(String text) {
        DateValue value = date(text);
        value = value != null ? value : dateTime(text);
        value = value != null ? value : everyYear(text);
        value = value != null ? value : everyMonth(text);
        value = value != null ? value : time(text);
        return Optional.ofNullable(value);
    }

    private static @Nullable DateValue date(String text) {
        Matcher m = DATE.matcher(text);
        if (!m.matches() || isNoYear(m.group(1)) || isNoOffset(m.group(4))) {
            return null;
        }
        return CalendarParts.days(text, year(m.group(1)), m.group(2), m.group(3), CalendarParts.offset(m.group(4)));
    }

    private static @Nullable DateValue dateTime(String text) {
        Matcher m = DATE_TIME.matcher(text);
        if (!m.matches() || isNoYear(m.group(1))) {
            return null;
        }
        DateValue day = CalendarParts.days(text, year(m.group(1)), m.group(2), m.group(3), null);
        Clock clock = clock(m, 4);
        return day == null || clock == null ? null : DateValue.moment(text, day.first().orElseThrow(), clock);
    }

    private static @Nullable DateValue time(String text) {
        Matcher m = TIME.matcher(text);
        Clock clock = m.matches() ? clock(m, 1) : null;
        return clock == null ? null : DateValue.timeOfDay(text, clock);
    }

    private static @Nullable DateValue everyYear(String text) {
        Matcher m = EVERY_YEAR.matcher(text);
        if (!m.matches() || isNoOffset(m.group(3)) || !CalendarParts.isMonth(m.group(1))) {
            return null;
        }
        if (m.group(2) == null) {
            return DateValue.recurring(text, DatePrecision.MONTH, null, CalendarParts.offset(m.group(3)));
        }
        if (!CalendarParts.isMonthDay(m.group(1), m.group(2))) {
            return null;
        }
        MonthDay day = MonthDay.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
        return DateValue.recurring(text, DatePrecision.DAY, day, CalendarParts.offset(m.group(3)));
    }

    private static @Nullable DateValue everyMonth(String text) {
        Matcher m = EVERY_MONTH.matcher(text);
        if (!m.matches() || isNoOffset(m.group(2)) || !CalendarParts.isMonthDay("01", m.group(1))) {
            return null;
        }
        return DateValue.recurring(text, DatePrecision.DAY, null, CalendarParts.offset(m.group(2)));
    }

    private static @Nullable Clock clock(Matcher m, int group) {
        String zone = m.group(group + 4);
        if (isNoOffset(zone)) {
            return null;
        }
        String fraction = m.group(group + 3);
        Clock clock = Clock.of(m.group(group), m.group(group + 1), m.group(group + 2), fraction,
                CalendarParts.offset(zone));
        return clock == null ? null : clock.withObligatorySeconds(fraction != null);
    }

    private static boolean isNoYear(String year) {
        return year.endsWith("0000") && Integer.parseInt(year) == 0;
    }

    private static int year(String text) {
        int year = Integer.parseInt(text);
        return year < 0 ? year + 1 : year;
    }

    private static boolean isNoOffset(@Nullable String zone) {
        return zone != null && !CalendarParts.isOffset(zone);
    }
}
