package org.epistolary.model.tree;

import java.util.Set;

/** Character references and the five entities that XML itself declares. */
final class CharacterReference {

    private static final Set<String> PREDEFINED = Set.of("amp", "lt", "gt", "quot", "apos");

    private CharacterReference() {
    }

    /** Whether this is one of the entities that need no declaration. */
    static boolean isPredefined(String name) {
        return PREDEFINED.contains(name);
    }

    /**
     * What a reference stands for.
     *
     * @param body what is between {@code &} and {@code ;}
     */
    static String resolve(String body) {
        if (body.startsWith("#x")) {
            return Character.toString(Integer.parseInt(body.substring(2), 16));
        }
        if (body.startsWith("#")) {
            return Character.toString(Integer.parseInt(body.substring(1)));
        }
        return switch (body) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> throw new IllegalStateException("No text of a document holds this reference: &" + body + ";");
        };
    }
}
