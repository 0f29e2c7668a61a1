package org.epistolary.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an interval of ISO 8601 between two dates, {@code 1804/1811}. The end may leave out what it shares with the
 * beginning: {@code 1920-01-12/13}, {@code 1919-08-27/09-27}, {@code 1950-10-07T11:00/12:30}. One of the two may be a
 * duration in days and more: {@code 1950-10-01/P3D}.
 */
final class IsoInterval {
    private static final Pattern TIME_ONLY =
            Pattern.compile("\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:Z|[+-]\\d{2}(?::\\d{2})?)?");
    private static final Pattern SHORT_END = Pattern.compile("(\\d{2}(?:-\\d{2})?)(T.*)?");
    private static final Pattern BASIC_SHORT_END = Pattern.compile("(?:\\d{2}){1,2}");
    private static final Pattern BASIC_DAY = Pattern.compile("\\d{8}");
    private static final Pattern DAYS = Pattern.compile("P(?:\\d{1,4}[YMWD])+");
    private static final Pattern ZONE = Pattern.compile("(?:Z|[+-]\\d{2}(?::?\\d{2})?)$");

    private IsoInterval() {
    }

    static Optional<DateValue> parse(String text) {
        int slash = text.indexOf('/');
        String start = text.substring(0, slash);
        String end = text.substring(slash + 1);
        if (start.startsWith("P") || end.startsWith("P")) {
            return start.startsWith("P") ? until(text, start, end) : since(text, start, end);
        }
        Optional<DateValue> from = IsoDate.single(start).filter(IsoInterval::hasYear);
        Optional<DateValue> to = from.isEmpty() || end.indexOf('/') >= 0
                ? Optional.empty()
                : IsoDate.single(complete(start, end)).filter(IsoInterval::hasYear);
        return to.map(last -> DateValue.interval(text, from.orElseThrow(), last));
    }

    /** {@code 1950-10-01/P3D}: from the beginning of that day the three days that end with the third. */
    private static Optional<DateValue> since(String text, String start, String duration) {
        Optional<DateValue> from = IsoDate.single(start).filter(IsoInterval::hasYear).filter(v -> v.time().isEmpty());
        Optional<LocalDate> end = days(duration).flatMap(period -> from.flatMap(DateValue::first)
                .map(first -> first.plus(period).minusDays(1)));
        return from.flatMap(first -> end.filter(last -> !last.isBefore(first.first().orElseThrow()))
                .map(last -> DateValue.interval(text, first, day(last))));
    }

    /** {@code P3D/1950-10-03}: the three days that end with the end of that day. */
    private static Optional<DateValue> until(String text, String duration, String end) {
        Optional<DateValue> to = IsoDate.single(end).filter(IsoInterval::hasYear).filter(v -> v.time().isEmpty());
        Optional<LocalDate> start = days(duration).flatMap(period -> to.flatMap(DateValue::last)
                .map(last -> last.minus(period).plusDays(1)));
        return to.flatMap(last -> start.filter(first -> !first.isAfter(last.last().orElseThrow()))
                .map(first -> DateValue.interval(text, day(first), last)));
    }

    private static DateValue day(LocalDate day) {
        return DateValue.days(day.toString(), DatePrecision.DAY, day, day, null);
    }

    /** A duration in years, months, weeks and days; one with hours has no limits that are days. */
    private static Optional<Period> days(String duration) {
        try {
            return DAYS.matcher(duration).matches() ? Optional.of(Period.parse(duration)) : Optional.empty();
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static boolean hasYear(DateValue value) {
        return value.first().isPresent();
    }

    /** The end with what it takes over from the beginning: leading parts of the date, and the offset. */
    private static String complete(String start, String end) {
        String whole = withDate(start, end);
        return whole.indexOf('T') > 0 && zone(whole).isEmpty() ? whole + zone(start) : whole;
    }

    /** The offset at the end of a date with a time; empty text when there is none. */
    private static String zone(String dateTime) {
        Matcher m = ZONE.matcher(dateTime.substring(dateTime.indexOf('T') + 1));
        return dateTime.indexOf('T') > 0 && m.find() ? m.group() : "";
    }

    private static String withDate(String start, String end) {
        int t = start.indexOf('T');
        String day = t < 0 ? start : start.substring(0, t);
        if (t > 0 && TIME_ONLY.matcher(end).matches()) {
            return day + "T" + end;
        }
        if (BASIC_DAY.matcher(day).matches() && BASIC_SHORT_END.matcher(end).matches()) {
            return day.substring(0, day.length() - end.length()) + end;
        }
        Matcher m = SHORT_END.matcher(end);
        int shared = m.matches() ? day.length() - m.group(1).length() : 0;
        // the shared part is whole components of year, month and day
        boolean isShort = shared >= 5 && day.charAt(shared - 1) == '-' && day.indexOf('W') < 0;
        return isShort ? day.substring(0, shared) + end : end;
    }
}
