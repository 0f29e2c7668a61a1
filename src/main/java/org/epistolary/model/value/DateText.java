package org.epistolary.model.value;

import java.util.ArrayList;
import java.util.List;

/** Says a date in words, with the values as written. */
final class DateText {
    private final DatingAttributes date;

    private DateText(DatingAttributes date) {
        this.date = date;
    }

    static String of(TeiDate date) {
        if (date.isEmpty()) {
            return "no date";
        }
        String text = new DateText(date.dating()).text();
        return date.isCertain() ? text : text + "?";
    }

    private String text() {
        List<String> limits = new ArrayList<>();
        pair(limits, "from", "to", "from %s", "to %s", "from %s to %s");
        pair(limits, "notBefore", "notAfter", "not before %s", "not after %s", "between %s and %s");
        String range = String.join(", ", limits);
        if (!date.isGiven("when")) {
            return range.isEmpty() ? custom() : range;
        }
        return range.isEmpty() ? written("when") : written("when") + " (" + range + ")";
    }

    private void pair(List<String> parts, String start, String end, String onlyStart, String onlyEnd, String both) {
        if (date.isGiven(start) && date.isGiven(end)) {
            parts.add(both.formatted(written(start), written(end)));
        } else if (date.isGiven(start)) {
            parts.add(onlyStart.formatted(written(start)));
        } else if (date.isGiven(end)) {
            parts.add(onlyEnd.formatted(written(end)));
        }
    }

    private String written(String attribute) {
        return date.preferred(attribute).map(DateValue::text).orElseGet(() -> unread(attribute));
    }

    private String unread(String attribute) {
        return "\"" + date.text(date.notation(attribute)) + "\" (not a date)";
    }

    private String custom() {
        List<String> parts = new ArrayList<>();
        date.written().forEach((name, value) -> {
            if (name.endsWith("-custom")) {
                parts.add(name + " " + value);
            }
        });
        return String.join(", ", parts);
    }
}
