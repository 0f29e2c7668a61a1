package org.epistolary.model.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * When something happened: the dating attributes of one element together, as in
 * {@code <date notBefore="1853-01-01" notAfter="1853-06-30" cert="medium"/>}.
 *
 * <p>Every value is kept as written. One that is no date is reported by {@link #problems()} and takes no part in
 * anything else; none is ever corrected.
 *
 * <p><b>Which attribute counts.</b> For each side of the date, the first of these that is there:
 * <ul>
 * <li>beginning: {@code from}, {@code notBefore}, {@code when};
 * <li>end: {@code to}, {@code notAfter}, {@code when}.
 * </ul>
 * So limits go before {@code when}, which many editions add to them as a day to sort by. Of one attribute in two
 * notations the W3C form ({@code when}) goes before {@code when-iso}, as long as it is a date. If the attribute that
 * counts is no date, its side is unknown: no weaker attribute steps in. The {@code -custom} attributes are carried, not
 * interpreted.
 *
 * <p>Days are Gregorian. A negative year follows the notation it stands in: {@code when="-0044"} is 44 BCE, as W3C XML
 * Schema Part 2, Second Edition, counts; {@code when-iso="-0043"} is the same year in ISO 8601, which has a year 0.
 * Years of more than eight digits are not read.
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Dates and Times; Certainty, Precision, and Responsibility.
 */
public final class TeiDate {
    /** The names of the attributes this value is made of, in the order in which it lists them. */
    public static final List<String> ATTRIBUTES = DatingAttributes.ALL;

    /**
     * Chronological order for lists: by first day, an open beginning by its last day; then by last day, an open end
     * last; then by time, a day without a time first. What has no year, or is no date at all, comes last. Dates that
     * are equal in this order need not be {@link #equals(Object) equal}.
     */
    public static final Comparator<TeiDate> CHRONOLOGICAL = DateComparison.CHRONOLOGICAL;

    private final DatingAttributes dating;

    private TeiDate(DatingAttributes dating) {
        this.dating = dating;
    }

    /**
     * The date that an element's attributes state.
     *
     * @param attributes attribute values by TEI name; names that are not in {@link #ATTRIBUTES} are ignored
     */
    public static TeiDate of(Map<String, String> attributes) {
        return new TeiDate(new DatingAttributes(attributes));
    }

    /** The date stated by {@code when} alone, such as {@code 1950-10}; any text is accepted, as everywhere. */
    public static TeiDate when(String value) {
        return of(Map.of("when", value));
    }

    /** One day. */
    public static TeiDate when(LocalDate day) {
        return of(Map.of("when", W3cText.of(day)));
    }

    /** The attributes as written, in the order of {@link #ATTRIBUTES}; empty when there is none. */
    public Map<String, String> attributes() {
        return dating.written();
    }

    /** The value of one attribute, read: {@code value("notBefore")}; empty when it is not there or is no date. */
    public Optional<DateValue> value(String attribute) {
        return dating.value(attribute);
    }

    /** The first day it can mean; empty when that is open or unknown. For {@code when="1950-10"}, 1 October 1950. */
    public Optional<LocalDate> earliest() {
        return dating.first().flatMap(DateValue::first);
    }

    /** The last day it can mean; empty when that is open or unknown. For {@code when="1950-10"}, 31 October 1950. */
    public Optional<LocalDate> latest() {
        return dating.last().flatMap(DateValue::last);
    }

    /** The day, when there is only one it can mean; otherwise empty. */
    public Optional<LocalDate> day() {
        return earliest().filter(first -> latest().filter(first::equals).isPresent());
    }

    /**
     * Day and time on the clock of the place, from {@code when}, or else from {@code from}; empty when no time is
     * stated. Without {@link #offset()} it is not known which clock that was.
     */
    public Optional<LocalDateTime> dateTime() {
        return moment().flatMap(DateValue::dateTime);
    }

    /** The distance from UTC stated with that day or time; empty when none is stated. */
    public Optional<ZoneOffset> offset() {
        return moment().flatMap(DateValue::offset);
    }

    /** Month and day of a {@code when} without a year, {@code --01-25}; empty for every other form. */
    public Optional<MonthDay> monthDay() {
        return dating.preferred("when").flatMap(DateValue::monthDay);
    }

    /** How finely the date is stated, the coarser of beginning and end; empty when it is not known. */
    public Optional<DatePrecision> precision() {
        return Stream.of(dating.first(), dating.last()).flatMap(Optional::stream).map(DateValue::precision)
                .reduce(DatePrecision::coarser)
                .or(() -> dating.preferred("when").map(DateValue::precision));
    }

    /** Whether it lasted for a time: {@code from} or {@code to} is given, or {@code when-iso} holds an interval. */
    public boolean isPeriod() {
        return dating.isGiven("from") || dating.isGiven("to")
                || dating.preferred("when").filter(DateValue::isInterval).isPresent();
    }

    /** Whether it happened at some time within limits: {@code notBefore} or {@code notAfter} is given. */
    public boolean isUncertainRange() {
        return dating.isGiven("notBefore") || dating.isGiven("notAfter");
    }

    /**
     * Whether the editors stand by what is stated: {@code cert} is absent, {@code high} or {@code 1}, and the
     * {@code evidence} is no conjecture. Limits can be certain too.
     */
    public boolean isCertain() {
        return cert().map(cert -> cert.equals("high") || cert.equals("1")).orElse(true)
                && !evidence().contains("conjecture");
    }

    /** {@code cert}: high, medium, low, unknown or a probability from 0 to 1; empty when it is not there. */
    public Optional<String> cert() {
        return Optional.ofNullable(dating.written().get("cert"));
    }

    /** {@code evidence}: what the date rests on, such as internal, external, conjecture; empty when it is not there. */
    public List<String> evidence() {
        return Tokens.of(dating.text("evidence"));
    }

    /** {@code calendar}: pointers to the calendar of the wording, not of the attributes; empty when it is not there. */
    public Optional<String> calendar() {
        return Optional.ofNullable(dating.written().get("calendar"));
    }

    /** Whether no attribute states a time; {@code cert} and the like alone state none, {@code when=""} tries to. */
    public boolean isEmpty() {
        return DatingAttributes.TIMES.stream().noneMatch(dating.written()::containsKey);
    }

    /** Whether every value given is a real date; also true when none is given. Custom values are not judged. */
    public boolean isReal() {
        return DatingAttributes.READ.stream().noneMatch(dating::isUnread);
    }

    /**
     * What is wrong: first with single values in the order of {@link #ATTRIBUTES}, then between them; empty when
     * nothing is.
     */
    public List<DateProblem> problems() {
        return DateChecks.problems(dating);
    }

    /**
     * How this date lies to another. Days are compared as written, each on the calendar of its own place; where both
     * state a time with its offset, the instants are compared.
     */
    public DateOrder compare(TeiDate other) {
        return DateComparison.compare(this, other);
    }

    /** Whether this one is certainly over before the other begins. */
    public boolean isBefore(TeiDate other) {
        return compare(other) == DateOrder.BEFORE;
    }

    /** Whether this one certainly begins after the other is over. */
    public boolean isAfter(TeiDate other) {
        return compare(other) == DateOrder.AFTER;
    }

    /** Whether neither is certainly before the other, so that they may share a time. Unknown dates may overlap any. */
    public boolean mayOverlap(TeiDate other) {
        return compare(other) == DateOrder.UNDECIDED;
    }

    DatingAttributes dating() {
        return dating;
    }

    private Optional<DateValue> moment() {
        return dating.preferred(dating.isGiven("when") ? "when" : "from");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TeiDate date && attributes().equals(date.attributes());
    }

    @Override
    public int hashCode() {
        return attributes().hashCode();
    }

    /** In words, for reading: {@code 1950-10-07}, {@code 1877-02?}, {@code between 1853-01-01 and 1853-06-30}. */
    @Override
    public String toString() {
        return DateText.of(this);
    }
}
