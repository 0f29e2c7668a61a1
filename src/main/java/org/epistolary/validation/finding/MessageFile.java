package org.epistolary.validation.finding;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.epistolary.io.internal.OwnResources;

/** The wording of all messages in one language, as its file gives it: a key, a text with gaps: {@code {name}}. */
final class MessageFile {

    /** The languages there are messages in. */
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");
    private static final MessageFile ENGLISH = load("messages_en.properties");
    private static final MessageFile GERMAN = load("messages_de.properties");

    private final Properties texts;

    private MessageFile(Properties texts) {
        this.texts = texts;
    }

    /** The messages in a language; the English ones when there are none in it. */
    static MessageFile of(Locale locale) {
        return locale.getLanguage().equals("de") ? GERMAN : ENGLISH;
    }

    /** The text of a key with its gaps filled. */
    String fill(String key, UnaryOperator<String> values) {
        Matcher gaps = GAP.matcher(text(key));
        return gaps.replaceAll(gap -> Matcher.quoteReplacement(values.apply(gap.group(1))));
    }

    /** The text of a key as it stands in the file. */
    String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("There is no message " + key);
        }
        return text;
    }

    /** All keys. */
    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /** Reads a file of properties that lies beside this class. */
    static Properties properties(String name) {
        return OwnResources.properties("org/epistolary/validation/finding/" + name);
    }

    private static MessageFile load(String name) {
        return new MessageFile(properties(name));
    }
}
