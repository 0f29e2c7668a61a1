package org.epistolary.model.tree;

/**
 * A place in a source text, as editors count it.
 *
 * @param line from 1; lines end at LF, CRLF or a lone CR
 * @param column from 1, in UTF-16 units
 */
public record Position(int line, int column) {

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
