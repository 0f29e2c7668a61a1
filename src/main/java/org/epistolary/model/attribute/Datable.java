package org.epistolary.model.attribute;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.epistolary.model.tree.Attributed;
import org.epistolary.model.value.TeiDate;
import org.jspecify.annotations.Nullable;

/**
 * Elements that say when something happened (att.datable, att.datable.w3c).
 *
 * <p>TEI Guidelines: Names, Dates, People, and Places, Dates and Times.
 */
public interface Datable extends Attributed {

    /** {@code when}: the date, in one of the W3C forms; empty when it is not there. */
    default Optional<String> when() {
        return attribute("when");
    }

    /** Sets {@code when}, or removes it when null. */
    default void setWhen(@Nullable String when) {
        setAttribute("when", when);
    }

    /** {@code notBefore}: the earliest date it can be; empty when it is not there. */
    default Optional<String> notBefore() {
        return attribute("notBefore");
    }

    /** Sets {@code notBefore}, or removes it when null. */
    default void setNotBefore(@Nullable String notBefore) {
        setAttribute("notBefore", notBefore);
    }

    /** {@code notAfter}: the latest date it can be; empty when it is not there. */
    default Optional<String> notAfter() {
        return attribute("notAfter");
    }

    /** Sets {@code notAfter}, or removes it when null. */
    default void setNotAfter(@Nullable String notAfter) {
        setAttribute("notAfter", notAfter);
    }

    /** {@code from}: the beginning of a period; empty when it is not there. */
    default Optional<String> from() {
        return attribute("from");
    }

    /** Sets {@code from}, or removes it when null. */
    default void setFrom(@Nullable String from) {
        setAttribute("from", from);
    }

    /** {@code to}: the end of a period; empty when it is not there. */
    default Optional<String> to() {
        return attribute("to");
    }

    /** Sets {@code to}, or removes it when null. */
    default void setTo(@Nullable String to) {
        setAttribute("to", to);
    }

    /**
     * All dating attributes of this element together, those in other notations included. It is empty, never null, when
     * there is none, and says so itself when a value is no date.
     */
    default TeiDate dating() {
        Map<String, String> dating = new LinkedHashMap<>();
        for (String name : TeiDate.ATTRIBUTES) {
            attribute(name).ifPresent(value -> dating.put(name, value));
        }
        return TeiDate.of(dating);
    }

    /** Sets {@code when} to a day, in the form {@code 1950-10-07}. */
    default void setWhen(LocalDate day) {
        setWhen(day.toString());
    }
}
