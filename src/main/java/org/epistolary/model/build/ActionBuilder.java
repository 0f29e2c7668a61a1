package org.epistolary.model.build;

import org.epistolary.model.header.CorrespAction;

/**
 * One act of a correspondence, a {@code <correspAction>}: who, where, when, under which number. Its parts stand in the
 * order of the calls.
 */
public final class ActionBuilder {

    private final CorrespAction action;
    private final String numberType;

    ActionBuilder(CorrespAction action) {
        this.action = action;
        this.numberType = switch (action.type().orElse("")) {
            case "sent" -> "outgoing";
            case "received" -> "incoming";
            default -> "";
        };
    }

    /** A person by name. */
    public ActionBuilder person(String name) {
        return with(Markup.persName(name));
    }

    /**
     * A person.
     *
     * @param name as printed
     * @param ref who that is: {@code #sender}, or a URI
     */
    public ActionBuilder person(String name, String ref) {
        return with(Markup.persName(Attribute.ref(ref), name));
    }

    /**
     * A person under a name that is not their own.
     *
     * @param alias as printed
     * @param ref who that is in truth: {@code #stalin}, or a URI
     * @param evidence on what that rests: {@code internal} (the document itself), {@code external} or
     *        {@code conjecture}
     * @param more what else there is to say, such as {@link Attribute#resp}
     */
    public ActionBuilder alias(String alias, String ref, String evidence, Object... more) {
        return with(Markup.persName(Attribute.ref(ref), Attribute.type("alias"),
                Attribute.attribute("evidence", evidence), more, alias));
    }

    /** A body by name. */
    public ActionBuilder organization(String name) {
        return with(Markup.orgName(name));
    }

    /**
     * A body.
     *
     * @param name as printed
     * @param ref which one that is: {@code #second-section}, or a URI
     */
    public ActionBuilder organization(String name, String ref) {
        return with(Markup.orgName(Attribute.ref(ref), name));
    }

    /** A place by name. */
    public ActionBuilder place(String name) {
        return with(Markup.placeName(name));
    }

    /**
     * A place.
     *
     * @param name as printed
     * @param ref which one that is: {@code #vienna}, or a URI
     */
    public ActionBuilder place(String name, String ref) {
        return with(Markup.placeName(Attribute.ref(ref), name));
    }

    /**
     * The date, with the time if it is known.
     *
     * @param when {@code 1950}, {@code 1950-10}, {@code 1950-10-07}, {@code 1950-10-07T11:55} or that with a time zone
     * @param words how to print it; as {@code when} gives it if there are none
     */
    public ActionBuilder date(String when, Object... words) {
        return with(Markup.date(Attribute.when(when), Content.orElse(words, when)));
    }

    /**
     * A date that is known within limits only.
     *
     * @param notBefore the earliest it can be
     * @param notAfter the latest it can be
     * @param words how to print it; nothing is printed if there are none
     */
    public ActionBuilder dateBetween(String notBefore, String notAfter, Object... words) {
        return with(Markup.date(Attribute.notBefore(notBefore), Attribute.notAfter(notAfter), words));
    }

    /** The number it was given: the outgoing one if it was sent, the incoming one if it was received. */
    public ActionBuilder number(String number) {
        return with(numberType.isEmpty() ? Markup.idno(number) : Markup.idno(Attribute.type(numberType), number));
    }

    /** A note. */
    public ActionBuilder note(Object... content) {
        return with(Markup.note(content));
    }

    /**
     * Adds what this builder has no word for, attributes of the act included.
     *
     * @throws IllegalArgumentException for words that stand in no element
     */
    public ActionBuilder with(Object... content) {
        Content.fill(action, Content.noWordsIn(action), content);
        return this;
    }
}
