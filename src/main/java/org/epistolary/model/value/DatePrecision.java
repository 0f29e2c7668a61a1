package org.epistolary.model.value;

/**
 * How finely a dating attribute states a date, the coarsest first: {@code 1950} is a {@link #YEAR}, {@code 1950-10} a
 * {@link #MONTH}, {@code 1950-10-07} a {@link #DAY}.
 *
 * <p>This is what the form of the value says. It is not the attribute {@code precision}, which grades an estimate as
 * high, medium or low.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Dates and Times.
 */
public enum DatePrecision {
    /** A whole year: {@code 1950}. */
    YEAR,
    /** A month of a year, {@code 1950-10}, or of every year, {@code --10}. */
    MONTH,
    /** A week of ISO 8601, Monday to Sunday: {@code 1950-W40}. Only the {@code -iso} attributes can say it. */
    WEEK,
    /** A day: {@code 1950-10-07}, {@code --10-07}, {@code ---07}. */
    DAY,
    /** An hour: {@code 1950-10-07T11}. Only the {@code -iso} attributes can say it. */
    HOUR,
    /**
     * A minute: {@code 1950-10-07T11:55} in an {@code -iso} attribute. The W3C form must write seconds whether they are
     * known or not, so {@code 1950-10-07T11:55:00} counts as a minute too.
     */
    MINUTE,
    /** A second or a fraction of it: {@code 1950-10-07T11:55:30}. */
    SECOND;

    /** The coarser of this one and another. */
    public DatePrecision coarser(DatePrecision other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
