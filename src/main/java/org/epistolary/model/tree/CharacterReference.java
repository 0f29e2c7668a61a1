package org.epistolary.model.tree;

/** Character references and the five entities that XML itself declares. */
final class CharacterReference {

    private CharacterReference() {
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
