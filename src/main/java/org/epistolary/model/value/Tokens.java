package org.epistolary.model.value;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Splits an attribute value at XML's white space, which is fewer characters than Java's. */
final class Tokens {
    private static final Pattern SPACE = Pattern.compile("[ \t\r\n]+");

    private Tokens() {
    }

    static List<String> of(String value) {
        return Stream.of(SPACE.split(value)).filter(token -> !token.isEmpty()).toList();
    }
}
