package org.epistolary.model.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/** Puts numbers together into days and offsets, and says null for those the calendar does not have. */
final class CalendarParts {
    private static final int WIDEST_OFFSET = 14 * 60;

    private CalendarParts() {
    }

    /** A year, month or day of the calendar with the days it covers; month and day may be null. */
    static @Nullable DateValue days(String text, int year, @Nullable String month, @Nullable String day,
            @Nullable ZoneOffset offset) {
        if (month == null) {
            LocalDate first = LocalDate.of(year, 1, 1);
            return DateValue.days(text, DatePrecision.YEAR, first, first.plusYears(1).minusDays(1), offset);
        }
        if (!isMonth(month)) {
            return null;
        }
        YearMonth yearMonth = YearMonth.of(year, Integer.parseInt(month));
        if (day == null) {
            return DateValue.days(text, DatePrecision.MONTH, yearMonth.atDay(1), yearMonth.atEndOfMonth(), offset);
        }
        int number = Integer.parseInt(day);
        if (!yearMonth.isValidDay(number)) {
            return null;
        }
        LocalDate date = yearMonth.atDay(number);
        return DateValue.days(text, DatePrecision.DAY, date, date, offset);
    }

    static boolean isMonth(String month) {
        int number = Integer.parseInt(month);
        return number >= 1 && number <= 12;
    }

    /** Whether some year has this day of this month; 29 February counts. */
    static boolean isMonthDay(String month, String day) {
        int number = Integer.parseInt(day);
        return isMonth(month) && number >= 1 && number <= Month.of(Integer.parseInt(month)).maxLength();
    }

    /** Whether an offset such as {@code +03:00}, {@code +0300}, {@code +03} or {@code Z} exists. */
    static boolean isOffset(String offset) {
        return offset.equals("Z") || minutes(offset) <= WIDEST_OFFSET && minutePart(offset) <= 59;
    }

    /** An offset that {@link #isOffset} has approved; null when none is written. */
    static @Nullable ZoneOffset offset(@Nullable String offset) {
        if (offset == null) {
            return null;
        }
        if (offset.equals("Z")) {
            return ZoneOffset.UTC;
        }
        int minutes = minutes(offset);
        return ZoneOffset.ofTotalSeconds(60 * (offset.startsWith("-") ? -minutes : minutes));
    }

    private static int minutes(String offset) {
        return 60 * Integer.parseInt(offset.substring(1, 3)) + minutePart(offset);
    }

    private static int minutePart(String offset) {
        return offset.length() == 3 ? 0 : Integer.parseInt(offset.substring(offset.length() - 2));
    }
}
