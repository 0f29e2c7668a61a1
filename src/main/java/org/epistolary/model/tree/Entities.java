package org.epistolary.model.tree;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The general entities a document declares in its internal subset. What they stand for is worked out on request and
 * within limits; nothing outside the file is ever read.
 *
 * <p>For one document and one thread.
 */
public final class Entities {

    /** The longest text one entity may grow to, in characters; more than any name or phrase needs. */
    public static final int LONGEST_VALUE = 65_536;

    private static final int DEEPEST = 100;

    /** No entities at all. */
    public static final Entities NONE = new Entities(Map.of(), Set.of());

    private final Map<String, String> declarations;
    private final Set<String> external;
    private final Map<String, Optional<String>> values = new HashMap<>();
    private final Set<String> endless = new HashSet<>();
    private int depth;

    /**
     * @param declarations name and replacement text of each internal entity
     * @param external the names of the entities that are declared to lie outside the file
     */
    public Entities(Map<String, String> declarations, Set<String> external) {
        this.declarations = Map.copyOf(declarations);
        this.external = Set.copyOf(external);
    }

    /** Whether the document declares an entity, be it in this file or outside it. */
    public boolean isDeclared(String name) {
        return declarations.containsKey(name) || external.contains(name);
    }

    /** The replacement text as it was declared; empty when the entity is external or not declared in this file. */
    public Optional<String> declaration(String name) {
        return Optional.ofNullable(declarations.get(name));
    }

    /**
     * The characters an entity stands for, other entities in it resolved. Empty when it is external or not declared,
     * when it holds markup, and when it {@link #isEndless(String) grows without end}.
     */
    public Optional<String> value(String name) {
        String declared = declarations.get(name);
        if (declared == null) {
            return Optional.empty();
        }
        Optional<String> known = values.get(name);
        if (known == null) {
            values.put(name, Optional.empty());
            depth++;
            known = expand(name, declared);
            depth--;
            values.put(name, known);
        }
        return known;
    }

    /** Whether an entity contains itself or grows beyond {@value #LONGEST_VALUE} characters. */
    public boolean isEndless(String name) {
        value(name);
        return endless.contains(name);
    }

    private Optional<String> expand(String name, String declared) {
        StringBuilder text = new StringBuilder();
        endless.add(name);
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        for (int i = 0; i < declared.length(); i++) {
            char c = declared.charAt(i);
            if (c == '<') {
                return unknown(name);
            }
            if (c == '&') {
                int close = declared.indexOf(';', i);
                String body = declared.substring(i + 1, Math.max(i + 1, close));
                Optional<String> inner = resolve(body);
                if (inner.isEmpty()) {
                    return endless.contains(body) ? inner : unknown(name);
                }
                text.append(inner.get());
                i = close;
            } else {
                text.append(c);
            }
            if (text.length() > LONGEST_VALUE) {
                return Optional.empty();
            }
        }
        endless.remove(name);
        return Optional.of(text.toString());
    }

    private Optional<String> unknown(String name) {
        endless.remove(name);
        return Optional.empty();
    }

    private Optional<String> resolve(String body) {
        boolean known = body.startsWith("#") || CharacterReference.isPredefined(body);
        return known ? Optional.of(CharacterReference.resolve(body)) : value(body);
    }
}
