package org.epistolary.validation.internal.relaxng;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.xml.util.Name;

/** What a document can come to next, as Jing's matcher distinguishes it. */
enum MatchStep {

    /** The document begins. */
    START_OF_DOCUMENT {
        @Override
        boolean take(Matcher matcher, Name name, String value, MatchContext context) {
            return matcher.matchStartDocument();
        }
    },

    /** A start tag begins: the name of the element. */
    START_TAG {
        @Override
        boolean take(Matcher matcher, Name name, String value, MatchContext context) {
            return matcher.matchStartTagOpen(name, "", context);
        }
    },

    /** The name of an attribute. */
    ATTRIBUTE_NAME {
        @Override
        boolean take(Matcher matcher, Name name, String value, MatchContext context) {
            return matcher.matchAttributeName(name, "", context);
        }
    },

    /** The value of the attribute that was named before. */
    ATTRIBUTE_VALUE {
        @Override
        boolean take(Matcher matcher, Name name, String value, MatchContext context) {
            return matcher.matchAttributeValue(value, name, "", context);
        }
    },

    /** The start tag ends. */
    START_TAG_END {
        @Override
        boolean take(Matcher matcher, Name name, String value, MatchContext context) {
            return matcher.matchStartTagClose(name, "", context);
        }
    },

    /** Some text that is not blank, whatever it says. */
    TEXT {
        @Override
        boolean take(Matcher matcher, Name name, String value, MatchContext context) {
            return matcher.matchUntypedText(context);
        }
    },

    /** All text before a child, where the content has a datatype. */
    TEXT_BEFORE_CHILD {
        @Override
        boolean take(Matcher matcher, Name name, String value, MatchContext context) {
            return matcher.matchTextBeforeStartTag(value, context);
        }
    },

    /** All text of an element, where the content has a datatype. */
    TEXT_OF_ELEMENT {
        @Override
        boolean take(Matcher matcher, Name name, String value, MatchContext context) {
            return matcher.matchTextBeforeEndTag(value, name, "", context);
        }
    },

    /** An end tag. */
    END_TAG {
        @Override
        boolean take(Matcher matcher, Name name, String value, MatchContext context) {
            return matcher.matchEndTag(name, "", context);
        }
    };

    /**
     * Moves a matcher on.
     *
     * @param name of the element or attribute
     * @param value of the attribute, or the text; empty where it has no say
     * @return whether the schema allows it; if not, the matcher has a message
     */
    abstract boolean take(Matcher matcher, Name name, String value, MatchContext context);

    /** What decides where an allowed step leads; names have a say later only in what is said of one that is not. */
    Object decisive(Name name, String value) {
        return switch (this) {
            case START_TAG, ATTRIBUTE_NAME -> name;
            case ATTRIBUTE_VALUE, TEXT_BEFORE_CHILD, TEXT_OF_ELEMENT -> value;
            case START_OF_DOCUMENT, START_TAG_END, TEXT, END_TAG -> this;
        };
    }
}
