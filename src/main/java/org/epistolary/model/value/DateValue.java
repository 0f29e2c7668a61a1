package org.epistolary.model.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One value of one dating attribute, read: {@code 1950-10} in {@code when="1950-10"}. Only a value that is a real date
 * becomes one of these; {@link TeiDate#problems()} has the others.
 *
 * <p>Days are days of the Gregorian calendar, also before its introduction, as the attributes demand; the calendar of
 * the letter's own wording is {@link TeiDate#calendar()}.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Dates and Times.
 */
public final class DateValue {
    private final String text;
    private final DatePrecision precision;
    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;
    private final @Nullable LocalTime time;
    private final @Nullable ZoneOffset offset;
    private final @Nullable MonthDay monthDay;
    private final @Nullable DateValue end;

    private DateValue(String text, DatePrecision precision, @Nullable LocalDate first, @Nullable LocalDate last,
            @Nullable LocalTime time, @Nullable ZoneOffset offset, @Nullable MonthDay monthDay,
            @Nullable DateValue end) {
        this.text = text;
        this.precision = precision;
        this.first = first;
        this.last = last;
        this.time = time;
        this.offset = offset;
        this.monthDay = monthDay;
        this.end = end;
    }

    static DateValue days(String text, DatePrecision precision, LocalDate first, LocalDate last,
            @Nullable ZoneOffset offset) {
        return new DateValue(text, precision, first, last, null, offset, null, null);
    }

    static DateValue moment(String text, LocalDate day, Clock clock) {
        LocalDate date = clock.endOfDay() ? day.plusDays(1) : day;
        return new DateValue(text, clock.precision(), date, date, clock.time(), clock.offset(), null, null);
    }

    static DateValue timeOfDay(String text, Clock clock) {
        return new DateValue(text, clock.precision(), null, null, clock.time(), clock.offset(), null, null);
    }

    static DateValue recurring(String text, DatePrecision precision, @Nullable MonthDay monthDay,
            @Nullable ZoneOffset offset) {
        return new DateValue(text, precision, null, null, null, offset, monthDay, null);
    }

    static DateValue interval(String text, DateValue start, DateValue end) {
        DatePrecision precision = start.precision.coarser(end.precision);
        return new DateValue(text, precision, start.first, end.last, start.time, start.offset, null, end);
    }

    /** The value as written. */
    public String text() {
        return text;
    }

    /** How finely it is stated; of an interval, the coarser of its two ends. */
    public DatePrecision precision() {
        return precision;
    }

    /** The first day it covers; empty when it names no year ({@code --10-07}, {@code 11:55:00}). */
    public Optional<LocalDate> first() {
        return Optional.ofNullable(first);
    }

    /** The last day it covers; empty when it names no year. */
    public Optional<LocalDate> last() {
        return Optional.ofNullable(last);
    }

    /** Day and time on the clock of the place; empty unless it states both. Of an interval, its beginning. */
    public Optional<LocalDateTime> dateTime() {
        return first == null || time == null ? Optional.empty() : Optional.of(first.atTime(time));
    }

    /** The time on the clock of the place, with or without a day; empty when it states none. */
    public Optional<LocalTime> time() {
        return Optional.ofNullable(time);
    }

    /** The distance of that clock from UTC; empty when it is not stated, which is not the same as UTC. */
    public Optional<ZoneOffset> offset() {
        return Optional.ofNullable(offset);
    }

    /** The day of a year that is not stated, {@code --01-25}; empty for every other form. */
    public Optional<MonthDay> monthDay() {
        return Optional.ofNullable(monthDay);
    }

    /** Whether it is an interval of ISO 8601, {@code 1920-01-12/13}. Only the {@code -iso} attributes take one. */
    public boolean isInterval() {
        return end != null;
    }

    /** The end of an interval; this value itself when it is none. */
    DateValue end() {
        return end == null ? this : end;
    }

    boolean hasYear() {
        return first != null;
    }

    /** Whether this value and another, of the same attribute in another notation, cannot both be true. */
    boolean contradicts(DateValue other) {
        if (first == null || last == null || other.first == null || other.last == null) {
            return !first().equals(other.first()) || !time().equals(other.time())
                    || !monthDay().equals(other.monthDay());
        }
        boolean sameClock = offset == null || other.offset == null || offset.equals(other.offset);
        boolean otherTime = time != null && other.time != null && sameClock && !time.equals(other.time);
        return last.isBefore(other.first) || other.last.isBefore(first) || otherTime
                || DateComparison.isOverBefore(end(), other) || DateComparison.isOverBefore(other.end(), this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateValue value && text.equals(value.text) && precision == value.precision
                && first().equals(value.first()) && last().equals(value.last());
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
