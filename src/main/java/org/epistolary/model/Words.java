package org.epistolary.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Compares the words that editions put into attributes without minding case and punctuation. */
final class Words {

    private Words() {
    }

    /** {@code reply-to}, {@code replyTo} and {@code reply_to} are all {@code replyto}. */
    static String key(String word) {
        StringBuilder out = new StringBuilder(word.length());
        word.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Whether a value is there and is, but for case and punctuation, one of these words. */
    static boolean isOneOf(Set<String> words, Optional<String> value) {
        return value.map(Words::key).filter(words::contains).isPresent();
    }

    /** The tokens of an attribute that holds several, such as pointers. */
    static List<String> tokens(String value) {
        return Arrays.stream(value.split("[ \\t\\r\\n]+")).filter(t -> !t.isEmpty()).toList();
    }

    /** The last part of a pointer: {@code genre} of {@code #genre} and of {@code https://example.org/genre}. */
    static String lastPart(String pointer) {
        int at = Math.max(pointer.lastIndexOf('#'), pointer.lastIndexOf('/'));
        return pointer.substring(at + 1);
    }
}
