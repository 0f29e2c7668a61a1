package org.epistolary.model.tree;

/**
 * The stretch of a source text that a node was read from.
 *
 * @param source the text
 * @param start offset of the first character
 * @param end offset after the last character
 */
public record SourceSpan(SourceText source, int start, int end) {

    /** The characters of this stretch, exactly as in the file. */
    public String text() {
        return source.slice(start, end);
    }

    /** Line and column of the first character. */
    public Position position() {
        return source.position(start);
    }
}
