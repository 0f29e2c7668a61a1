package org.epistolary.validation.internal.relaxng;

import java.util.Map;

import org.epistolary.validation.finding.Message;

/**
 * What Jing says about the datatypes of a value, in plainer words and in German too. What is not known here stays as
 * Jing says it.
 */
final class DatatypeWords {

    /** What Jing says, in plainer English, in German. */
    private static final String[][] WORDS = {
        {"a URI matching the regular expression \"\\S+\"", "a URI without blanks", "eine URI ohne Leerzeichen"},
        {"a string matching the regular expression \"[^\\p{C}\\p{Z}]+\"", "one word without blanks",
            "ein Wort ohne Leerzeichen"},
        {"an RFC 3066 language identifier", "a language tag such as de or de-AT",
            "eine Sprachkennung wie de oder de-AT"},
        {"a floating-point number", "a number", "eine Zahl"},
        {"an integer greater than or equal to 0", "a whole number not below 0", "eine ganze Zahl, nicht unter 0"},
        {"an integer", "a whole number", "eine ganze Zahl"},
        {"a boolean", "true or false", "true oder false"},
        {"an XML name without colons", "an XML name without colons", "ein XML-Name ohne Doppelpunkt"},
        {"an XML name", "an XML name", "ein XML-Name"},
        {"a string matching the regular expression ", "a text like this pattern: ", "ein Text nach dem Muster "},
        {"a string", "a text", "ein Text"},
        {"a URI", "a URI", "eine URI"},
        {"equal to \"\"", "empty", "leer"},
        {"equal to ", "", ""},
        {" or ", " or ", " oder "},
    };

    private DatatypeWords() {
    }

    /** What has to follow "is not valid", for the reasons of a message: {@code must be an integer or equal to "all"}. */
    static Message of(String reasons) {
        // Jing repeats its verb for each alternative
        String text = reasons.replace(", must be ", ", ").replace(" or must be ", " or ");
        boolean more = text.startsWith("missing token; ");
        text = more ? text.substring("missing token; ".length()) : text;
        if (!text.startsWith("must be ")) {
            return Message.of("part.reason", "reason", text);
        }
        String value = text.substring("must be ".length());
        return Message.of(more ? "part.reason-word" : "part.reason-value", "reason",
                Message.raw(Map.of("en", said(value, 1), "de", said(value, 2))));
    }

    private static String said(String text, int language) {
        String said = text;
        for (String[] words : WORDS) {
            said = said.replace(words[0], words[language]);
        }
        return said;
    }
}
