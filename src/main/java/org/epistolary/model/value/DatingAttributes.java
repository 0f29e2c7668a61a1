package org.epistolary.model.value;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The dating attributes of one element, as written and as read, and the rule which of them counts. */
final class DatingAttributes {
    private static final List<String> POINTS = List.of("when", "notBefore", "notAfter", "from", "to");
    private static final List<String> ABOUT =
            List.of("cert", "evidence", "calendar", "datingMethod", "datingPoint", "precision");

    /** The attributes whose values are read: W3C first, then ISO. */
    static final List<String> READ = notations("", "-iso").toList();
    /** The attributes that state a time. */
    static final List<String> TIMES = notations("", "-iso", "-custom").toList();
    /** All of them. */
    static final List<String> ALL = Stream.concat(TIMES.stream(), ABOUT.stream()).toList();

    private final Map<String, String> written;
    private final Map<String, DateValue> read;

    /** Takes the attributes it knows by name and leaves the others. */
    DatingAttributes(Map<String, String> attributes) {
        Map<String, String> known = new LinkedHashMap<>();
        Map<String, DateValue> values = new HashMap<>();
        for (String name : ALL) {
            String text = attributes.get(name);
            if (text != null) {
                known.put(name, text);
            }
            if (text != null && READ.contains(name)) {
                (isIso(name) ? IsoDate.parse(text) : W3cDate.parse(text)).ifPresent(value -> values.put(name, value));
            }
        }
        this.written = Collections.unmodifiableMap(known);
        this.read = Map.copyOf(values);
    }

    private static Stream<String> notations(String... endings) {
        return Stream.of(endings).flatMap(ending -> POINTS.stream().map(name -> name + ending));
    }

    static boolean isIso(String attribute) {
        return attribute.endsWith("-iso");
    }

    Map<String, String> written() {
        return written;
    }

    /** The text of an attribute; empty text when it is not there. */
    String text(String attribute) {
        return written.getOrDefault(attribute, "");
    }

    Optional<DateValue> value(String attribute) {
        return Optional.ofNullable(read.get(attribute));
    }

    /** Whether an attribute is there in a notation that is read. */
    boolean isGiven(String attribute) {
        return written.containsKey(attribute) || written.containsKey(attribute + "-iso");
    }

    /** Whether an attribute is there but no date. */
    boolean isUnread(String attribute) {
        return written.containsKey(attribute) && !read.containsKey(attribute);
    }

    /** The name of an attribute in the first notation in which it is a date, or else in which it is there. */
    String notation(String attribute) {
        boolean w3c = read.containsKey(attribute)
                || !read.containsKey(attribute + "-iso") && written.containsKey(attribute);
        return w3c ? attribute : attribute + "-iso";
    }

    /** The value of an attribute in the first notation in which it is a date. */
    Optional<DateValue> preferred(String attribute) {
        return value(notation(attribute));
    }

    /** The attribute that counts for the beginning, in its notation. */
    String beginning() {
        return notation(isGiven("from") ? "from" : isGiven("notBefore") ? "notBefore" : "when");
    }

    /** The attribute that counts for the end, in its notation. */
    String ending() {
        return notation(isGiven("to") ? "to" : isGiven("notAfter") ? "notAfter" : "when");
    }

    /** The value the beginning is taken from; empty when that is open or unknown. */
    Optional<DateValue> first() {
        return value(beginning()).filter(DateValue::hasYear);
    }

    /** The value the end is taken from; empty when that is open or unknown. */
    Optional<DateValue> last() {
        return value(ending()).filter(DateValue::hasYear).map(DateValue::end);
    }
}
