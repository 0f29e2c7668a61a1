package org.epistolary.model.value;

import java.time.LocalTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/**
 * A time of day as written. {@code endOfDay} is {@code 24:00:00}, which is midnight of the day after.
 */
record Clock(LocalTime time, DatePrecision precision, boolean endOfDay, @Nullable ZoneOffset offset) {

    /** The time, or null when the clock has no such time. Minute and second may be null when they are not written. */
    static @Nullable Clock of(String hour, @Nullable String minute, @Nullable String second, @Nullable String fraction,
            @Nullable ZoneOffset offset) {
        int h = Integer.parseInt(hour);
        int m = minute == null ? 0 : Integer.parseInt(minute);
        int s = second == null ? 0 : Integer.parseInt(second);
        int nano = fraction == null ? 0 : nanoseconds(fraction);
        boolean endOfDay = h == 24;
        if (h > 24 || m > 59 || s > 59 || endOfDay && (m | s | nano) != 0) {
            return null;
        }
        return new Clock(LocalTime.of(endOfDay ? 0 : h, m, s, nano), precision(minute, second), endOfDay, offset);
    }

    /** This time where the format demands seconds: then {@code :00} without a fraction says no more than the minute. */
    Clock withObligatorySeconds(boolean fraction) {
        boolean minute = time.getSecond() == 0 && !fraction;
        return new Clock(time, minute ? DatePrecision.MINUTE : precision, endOfDay, offset);
    }

    private static DatePrecision precision(@Nullable String minute, @Nullable String second) {
        if (second != null) {
            return DatePrecision.SECOND;
        }
        return minute == null ? DatePrecision.HOUR : DatePrecision.MINUTE;
    }

    /** Java's clock ends at the nanosecond; finer digits stay in the text of the value only. */
    private static int nanoseconds(String fraction) {
        String nine = fraction.length() > 9 ? fraction.substring(0, 9) : fraction + "0".repeat(9 - fraction.length());
        return Integer.parseInt(nine);
    }
}
