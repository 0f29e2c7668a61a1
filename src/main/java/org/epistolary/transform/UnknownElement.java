package org.epistolary.transform;

/**
 * A name in the text of a document that no rule of rendering knows, neither ours nor one of the project's stylesheet.
 * Nothing of it is lost: such elements are rendered by their content.
 *
 * @param namespace the namespace of the elements; empty when they have none
 * @param name their name, without a prefix
 * @param count how many of them there are in the document
 */
public record UnknownElement(String namespace, String name, int count) {

    private static final String TEI = "http://www.tei-c.org/ns/1.0";

    /** {@code <frame>}, or {@code <postmark> of http://…} where the namespace is not TEI's. */
    public String label() {
        return "<" + name + ">" + (namespace.equals(TEI) ? "" : namespace.isEmpty() ? " of no namespace"
                : " of " + namespace);
    }
}
