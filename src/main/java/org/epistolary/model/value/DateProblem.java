package org.epistolary.model.value;

/**
 * What is wrong with a value of a dating attribute.
 *
 * @param kind what sort of trouble it is
 * @param attribute the attribute at fault, such as {@code when-iso}
 * @param value its value as written
 * @param message one plain English sentence that names attribute and value
 */
public record DateProblem(Kind kind, String attribute, String value, String message) {

    /** The sorts of trouble a date can be in. */
    public enum Kind {
        /** The value cannot be read as a date: {@code 1810-06-31}, {@code 1841-03-26-}, a trailing blank. */
        NOT_A_DATE,
        /** The values are dates but cannot all be true: an end before its beginning, two notations that differ. */
        CONTRADICTION,
        /** The value is formally a date yet almost surely a slip: a year of five digits, {@code 18871-06-01}. */
        DOUBTFUL
    }

    @Override
    public String toString() {
        return message;
    }
}
