package org.epistolary.corpus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.epistolary.model.Letter;
import org.epistolary.model.LetterDate;
import org.epistolary.model.value.TeiDate;

/**
 * The date of a letter in a row. Where the place that states the date states several, such as the days on which a long
 * letter was written, it covers all of them.
 *
 * @param earliest the first day it can mean; empty when that is open or unknown
 * @param latest the last day it can mean; empty when that is open or unknown
 * @param written the words of the file; empty when there are attributes alone
 * @param real whether there are values and all of them are real dates
 */
public record RowDate(Optional<LocalDate> earliest, Optional<LocalDate> latest, String written, boolean real) {

    static Optional<RowDate> of(Letter letter) {
        return letter.date()
                .map(shown -> of(letter.dates().stream().filter(d -> d.origin() == shown.origin()).toList()));
    }

    private static RowDate of(List<LetterDate> dates) {
        List<TeiDate> values = dates.stream().map(LetterDate::value).filter(v -> !v.isEmpty()).toList();
        String written = dates.stream().flatMap(d -> d.written().stream()).distinct()
                .collect(Collectors.joining(" / "));
        boolean open = values.stream().anyMatch(v -> v.earliest().isEmpty());
        boolean unending = values.stream().anyMatch(v -> v.latest().isEmpty());
        return new RowDate(
                values.stream().flatMap(v -> v.earliest().stream()).min(Comparator.naturalOrder()).filter(d -> !open),
                values.stream().flatMap(v -> v.latest().stream()).max(Comparator.naturalOrder()).filter(d -> !unending),
                written, !values.isEmpty() && values.stream().allMatch(TeiDate::isReal));
    }

    /** The day, or both limits with a slash between; two dots stand for one that is open. */
    @Override
    public String toString() {
        if (earliest.isEmpty() && latest.isEmpty()) {
            return "";
        }
        String first = earliest.map(LocalDate::toString).orElse("..");
        String last = latest.map(LocalDate::toString).orElse("..");
        return first.equals(last) ? first : first + "/" + last;
    }
}
