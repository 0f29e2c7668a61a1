package org.epistolary.io;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * References to entities in attribute values. A parser that leaves references alone says nothing about undeclared ones
 * there and drops them, so they are looked for here.
 */
final class AttributeReferences {

    private static final Set<String> PREDEFINED = Set.of("amp", "lt", "gt", "quot", "apos");

    private AttributeReferences() {
    }

    /** Whether there may be a reference to anything but a character or one of XML's own entities in a text. */
    static boolean mayBeIn(String text) {
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            if (!isHarmless(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** The first entity in the values of a start tag that is not declared. */
    static Optional<String> undeclared(StartTag tag, Predicate<String> declared) {
        return tag.attributes().stream()
                .map(piece -> tag.raw().substring(piece.valueStart(), piece.valueEnd()))
                .flatMap(value -> undeclared(value, declared).stream())
                .findFirst();
    }

    private static Optional<String> undeclared(String value, Predicate<String> declared) {
        for (int at = value.indexOf('&'); at >= 0; at = value.indexOf('&', at + 1)) {
            if (!isHarmless(value, at)) {
                String name = value.substring(at + 1, value.indexOf(';', at));
                if (!declared.test(name)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isHarmless(String text, int ampersand) {
        if (text.startsWith("#", ampersand + 1)) {
            return true;
        }
        int end = text.indexOf(';', ampersand);
        return end > 0 && end - ampersand <= 5 && PREDEFINED.contains(text.substring(ampersand + 1, end));
    }
}
