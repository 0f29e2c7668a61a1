package org.epistolary.model.value;

import java.time.LocalDate;

/** Writes days in the form {@link W3cDate} reads. */
final class W3cText {
    private W3cText() {
    }

    /** The day as {@code 1950-10-07}; years before 1 CE are counted without a year 0. */
    static String of(LocalDate day) {
        int year = day.getYear() > 0 ? day.getYear() : 1 - day.getYear();
        String sign = day.getYear() > 0 ? "" : "-";
        return "%s%04d-%02d-%02d".formatted(sign, year, day.getMonthValue(), day.getDayOfMonth());
    }
}
