package org.epistolary.validation.internal.relaxng;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;

/** What a document can come to next, as Jing's matcher distinguishes it. */
enum MatchStep {

    /** The document begins. */
    START_OF_DOCUMENT,
    /** A start tag begins: the name of the element. */
    START_TAG,
    /** The name of an attribute. */
    ATTRIBUTE_NAME,
    /** The value of the attribute that was named before. */
    ATTRIBUTE_VALUE,
    /** The start tag ends. */
    START_TAG_END,
    /** Some text that is not blank, whatever it says. */
    TEXT,
    /** All text before a child, where the content has a datatype. */
    TEXT_BEFORE_CHILD,
    /** All text of an element, where the content has a datatype. */
    TEXT_OF_ELEMENT,
    /** An end tag. */
    END_TAG;

    /**
     * Moves a matcher on.
     *
     * @param name of the element or attribute
     * @param value of the attribute, or the text; empty where it has no say
     * @return whether the schema allows it; if not, the matcher has a message
     */
    boolean take(Matcher matcher, Name name, String value, MatchContext context) {
        return switch (this) {
            case START_OF_DOCUMENT -> matcher.matchStartDocument();
            case START_TAG -> matcher.matchStartTagOpen(name, "", context);
            case ATTRIBUTE_NAME -> matcher.matchAttributeName(name, "", context);
            case ATTRIBUTE_VALUE -> matcher.matchAttributeValue(value, name, "", context);
            case START_TAG_END -> matcher.matchStartTagClose(name, "", context);
            case TEXT -> matcher.matchUntypedText(context);
            case TEXT_BEFORE_CHILD -> matcher.matchTextBeforeStartTag(value, context);
            case TEXT_OF_ELEMENT -> matcher.matchTextBeforeEndTag(value, name, "", context);
            case END_TAG -> matcher.matchEndTag(name, "", context);
        };
    }

    /** What decides where an allowed step leads; names have a say later only in what is said of one that is not. */
    Object decisive(Name name, String value) {
        return switch (this) {
            case START_TAG, ATTRIBUTE_NAME -> name;
            case ATTRIBUTE_VALUE, TEXT_BEFORE_CHILD, TEXT_OF_ELEMENT -> value;
            case START_OF_DOCUMENT, START_TAG_END, TEXT, END_TAG -> this;
        };
    }
}
