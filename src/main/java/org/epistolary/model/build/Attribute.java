package org.epistolary.model.build;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.namespace.QName;

import org.epistolary.model.tree.Names;

/**
 * An attribute to be given to an element: {@code persName(ref("#sender"), "A. Sender")} makes
 * {@code <persName ref="#sender">A. Sender</persName>}. The frequent ones have a method named like them; the rest are
 * made with {@link #attribute(String, String)}.
 *
 * <p>Pointers are checked for a mistake easily made: the id without its "#", or the name in the place of the pointer.
 * Everything else is for a validator to judge.
 *
 * @param name the name, in no namespace except {@code xml:id} and its kin
 * @param value the value, as it is meant; it is escaped on writing
 */
public record Attribute(QName name, String value) {

    private static final Pattern XML_NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}._\\-]*");
    private static final Pattern POINTERS = Pattern.compile("[^\\s#:/.]*[#:/.]\\S*(\\s+[^\\s#:/.]*[#:/.]\\S*)*");
    private static final Pattern WITHOUT_SECONDS = Pattern.compile("(.*T\\d\\d:\\d\\d)(|Z|[+\\-]\\d\\d:\\d\\d)");

    /**
     * Any attribute: {@code attribute("quantity", "9")}.
     *
     * @throws IllegalArgumentException when this is no name of an attribute
     */
    public static Attribute attribute(String name, String value) {
        return switch (name) {
            case "xml:id" -> id(value);
            case "xml:lang" -> lang(value);
            default -> new Attribute(new QName(checkedName(name)), value);
        };
    }

    /**
     * {@code xml:id}: the name by which others point here.
     *
     * @throws IllegalArgumentException when it does not begin with a letter or has blanks or colons in it
     */
    public static Attribute id(String id) {
        return new Attribute(Names.XML_ID, checkedName(id));
    }

    /** {@code xml:lang}: the language of what follows, a BCP 47 tag such as {@code ru} or {@code ru-Latn}. */
    public static Attribute lang(String tag) {
        return new Attribute(Names.XML_LANG, tag);
    }

    /** {@code n}: a number or label. */
    public static Attribute n(String number) {
        return attribute("n", number);
    }

    /** {@code type}: the kind. */
    public static Attribute type(String type) {
        return attribute("type", type);
    }

    /** {@code subtype}: a finer division of the kind. */
    public static Attribute subtype(String subtype) {
        return attribute("subtype", subtype);
    }

    /**
     * {@code ref}: who or what is named.
     *
     * @throws IllegalArgumentException when this is no pointer, such as {@code #sender} or a URI
     */
    public static Attribute ref(String pointers) {
        return pointer("ref", pointers);
    }

    /**
     * {@code target}: where it points to.
     *
     * @throws IllegalArgumentException when this is no pointer
     */
    public static Attribute target(String pointers) {
        return pointer("target", pointers);
    }

    /**
     * {@code resp}: who is responsible for it.
     *
     * @throws IllegalArgumentException when this is no pointer
     */
    public static Attribute resp(String pointers) {
        return pointer("resp", pointers);
    }

    /**
     * {@code ana}: how it is interpreted.
     *
     * @throws IllegalArgumentException when this is no pointer
     */
    public static Attribute ana(String pointers) {
        return pointer("ana", pointers);
    }

    /**
     * {@code corresp}: what corresponds to it.
     *
     * @throws IllegalArgumentException when this is no pointer
     */
    public static Attribute corresp(String pointers) {
        return pointer("corresp", pointers);
    }

    /**
     * {@code who}: who did it.
     *
     * @throws IllegalArgumentException when this is no pointer
     */
    public static Attribute who(String pointers) {
        return pointer("who", pointers);
    }

    /** {@code when}: the date, {@code 1950}, {@code 1950-10-07} or {@code 1950-10-07T11:55} (seconds are put in). */
    public static Attribute when(String date) {
        return moment("when", date);
    }

    /** {@code notBefore}: the earliest date it can be. */
    public static Attribute notBefore(String date) {
        return moment("notBefore", date);
    }

    /** {@code notAfter}: the latest date it can be. */
    public static Attribute notAfter(String date) {
        return moment("notAfter", date);
    }

    /** {@code reason}: why something is missing or supplied. */
    public static Attribute reason(String reason) {
        return attribute("reason", reason);
    }

    /** {@code rend}: how it looked, in the project's own words. */
    public static Attribute rend(String rend) {
        return attribute("rend", rend);
    }

    static String checkedName(String name) {
        if (!XML_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + name + "\" is no XML name: it begins with a letter or \"_\" and "
                    + "has no blanks and no colon in it.");
        }
        return name;
    }

    static Attribute pointer(String name, String value) {
        if (!POINTERS.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value + "\" is no pointer for " + name + ": one to an element of "
                    + "this file begins with \"#\", one to elsewhere is a URI or the name of a file.");
        }
        return attribute(name, value);
    }

    /** W3C date-times have seconds; the sources of letters do not. */
    private static Attribute moment(String name, String value) {
        Matcher time = WITHOUT_SECONDS.matcher(value);
        return attribute(name, time.matches() ? time.group(1) + ":00" + time.group(2) : value);
    }
}
