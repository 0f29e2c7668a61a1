package org.epistolary.model.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;

/** Puts dates in order: for certain where it is certain, and somehow but always alike for a list. */
final class DateComparison {
    static final Comparator<TeiDate> CHRONOLOGICAL = Comparator
            .comparing((TeiDate date) -> date.earliest().or(date::latest).orElse(LocalDate.MAX))
            .thenComparing(date -> date.latest().orElse(LocalDate.MAX))
            .thenComparing(date -> date.dateTime().orElse(LocalDateTime.MIN));

    private DateComparison() {
    }

    static DateOrder compare(TeiDate one, TeiDate other) {
        if (contradictsItself(one.dating()) || contradictsItself(other.dating())) {
            return DateOrder.UNDECIDED;
        }
        if (endsBefore(one.dating().last(), other.dating().first())) {
            return DateOrder.BEFORE;
        }
        return endsBefore(other.dating().last(), one.dating().first()) ? DateOrder.AFTER : DateOrder.UNDECIDED;
    }

    /** Whether the date ends before it begins. */
    static boolean contradictsItself(DatingAttributes date) {
        return endsBefore(date.last(), date.first());
    }

    private static boolean endsBefore(Optional<DateValue> end, Optional<DateValue> beginning) {
        return end.isPresent() && beginning.isPresent() && isOverBefore(end.get(), beginning.get());
    }

    /** Whether one value is certainly over before another begins. */
    static boolean isOverBefore(DateValue end, DateValue beginning) {
        Optional<Instant> over = instant(end).map(instant -> lastMoment(instant, end.precision()));
        Optional<Instant> starts = instant(beginning);
        if (over.isPresent() && starts.isPresent()) {
            return over.get().isBefore(starts.get());
        }
        return end.last().isPresent() && beginning.first().isPresent()
                && end.last().get().isBefore(beginning.first().get());
    }

    private static Optional<Instant> instant(DateValue value) {
        return value.dateTime().flatMap(local -> value.offset().map(local::toInstant));
    }

    private static Instant lastMoment(Instant start, DatePrecision precision) {
        return switch (precision) {
            case HOUR -> start.plusSeconds(3599);
            case MINUTE -> start.plusSeconds(59);
            default -> start;
        };
    }
}
