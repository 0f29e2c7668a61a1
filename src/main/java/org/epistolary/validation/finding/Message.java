package org.epistolary.validation.finding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.epistolary.model.tree.Position;
import org.epistolary.model.tree.SourceSpan;
import org.epistolary.model.tree.TeiElement;

/**
 * One sentence in every language there is. Its wording is in the message files; here are the key and what goes into the
 * gaps. Immutable.
 */
public final class Message {

    private static final int LONGEST_VALUE = 80;
    private static final int LONGEST_PART = 1_000;
    /** What a terminal obeys instead of showing it, and what turns the direction of writing. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[[\\p{Cc}&&[^\\n\\t]]\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private final String key;
    private final Map<String, Object> parts;
    private final Map<String, String> ready;

    private Message(String key, Map<String, Object> parts, Map<String, String> ready) {
        this.key = key;
        this.parts = parts;
        this.ready = ready;
    }

    /**
     * The message of a key.
     *
     * @param namesAndValues what goes into each gap: name, value, name, value …; a value is text, a message, or a
     *     supplier of either, for what is costly and seldom read
     */
    public static Message of(String key, Object... namesAndValues) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parts.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Message(key, parts, Map.of());
    }

    /** A text that is ready and the same in every language. */
    public static Message raw(String text) {
        return raw(Map.of("en", text));
    }

    /** A text that is ready, by language; English stands in for a language that is missing. */
    public static Message raw(Map<String, String> texts) {
        return new Message("", Map.of(), Map.copyOf(texts));
    }

    /** Several messages or texts one after the other, with a comma between them. */
    public static Message list(List<?> items) {
        return of("list", "items", List.copyOf(items));
    }

    /** Which element an element is in: " in &lt;opener> (line 107)"; nothing for a root. */
    public static Message where(TeiElement element) {
        TeiElement parent = element.parent().orElse(null);
        if (parent == null) {
            return raw("");
        }
        String name = "<" + parent.localName() + ">";
        return parent.span().map(SourceSpan::position).map(Position::line)
                .map(line -> of("part.in-line", "parent", name, "line", line))
                .orElseGet(() -> of("part.in", "parent", name));
    }

    /** A sentence that begins with the element an element is in: "In &lt;opener> (line 107): …". */
    public static Message placed(TeiElement element, Message sentence) {
        TeiElement parent = element.parent().orElse(null);
        if (parent == null) {
            return sentence;
        }
        String name = "<" + parent.localName() + ">";
        return parent.span().map(SourceSpan::position).map(Position::line)
                .map(line -> of("part.placed", "parent", name, "line", line, "text", sentence))
                .orElseGet(() -> of("part.placed-nowhere", "parent", name, "text", sentence));
    }

    /** A value as it is shown: white space collapsed, cut when it is long. */
    public static String shown(String value) {
        String text = value.strip().replaceAll("\\s+", " ");
        if (text.length() <= LONGEST_VALUE) {
            return text;
        }
        boolean inside = Character.isHighSurrogate(text.charAt(LONGEST_VALUE - 1));
        return text.substring(0, inside ? LONGEST_VALUE - 1 : LONGEST_VALUE) + "…";
    }

    /** A text without characters that a terminal obeys or that hide what is written: their numbers stand for them. */
    public static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll(c -> "[U+%04X]".formatted((int) c.group().charAt(0)));
    }

    /** A text like {@link #visible}, in which everything stays in its column. */
    public static String masked(String text) {
        return INVISIBLE.matcher(text).replaceAll("\uFFFD");
    }

    /** The sentence in a language; in English when there is none in that language. */
    public String text(Locale locale) {
        if (key.isEmpty()) {
            return visible(ready.getOrDefault(locale.getLanguage(), ready.getOrDefault("en", "")));
        }
        Object items = parts.get("items");
        if (items instanceof List<?> list) {
            return list.stream().map(item -> text(item, locale)).collect(Collectors.joining(", "));
        }
        return MessageFile.of(locale).fill(key, name -> text(parts.getOrDefault(name, ""), locale));
    }

    /** The sentence in every language there is of it. */
    Map<String, String> texts() {
        if (key.isEmpty()) {
            return ready;
        }
        Map<String, String> texts = new HashMap<>();
        MessageFile.LANGUAGES.forEach(language -> texts.put(language.getLanguage(), text(language)));
        return texts;
    }

    private static String text(Object part, Locale locale) {
        if (part instanceof Supplier<?> later) {
            return text(later.get(), locale);
        }
        return part instanceof Message message ? message.text(locale) : cut(visible(part.toString()));
    }

    private static String cut(String part) {
        return part.length() <= LONGEST_PART ? part : part.substring(0, LONGEST_PART) + "…";
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
