package org.epistolary.io;

import java.io.IOException;

import org.epistolary.model.tree.Position;

/**
 * A file that cannot be read as TEI. The message names the file, the line and column, what is wrong and what to do.
 */
public final class TeiParseException extends IOException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 600;

    /** Why a file was refused. */
    public enum Reason {
        /** There is nothing in it. */
        EMPTY,
        /** It is XML with mistakes, or no XML at all. */
        NOT_WELL_FORMED,
        /** Its root element is not TEI. */
        NOT_TEI,
        /** Its bytes are not in the encoding it declares, or that encoding is unknown. */
        ENCODING,
        /** It has a DOCTYPE, which is not accepted. */
        DOCTYPE,
        /** It is larger or deeper than the limits allow. */
        LIMIT
    }

    private final Reason reason;
    private final String file;
    private final int line;
    private final int column;
    private final String problem;

    TeiParseException(Reason reason, String file, Position at, String problem) {
        super(file + ":" + at + ": " + sentence(problem));
        this.reason = reason;
        this.file = file;
        this.line = at.line();
        this.column = at.column();
        this.problem = sentence(problem);
    }

    /** What a file has in names and values must not break the line, act on a terminal or fill pages. */
    static String sentence(String problem) {
        String line = problem.replaceAll("[\\s\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "….";
    }

    /** Why the file was refused. */
    public Reason reason() {
        return reason;
    }

    /** The file, as it was named to the reader. */
    public String file() {
        return file;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column, from 1. */
    public int column() {
        return column;
    }

    /** What is wrong and what to do, without the place. */
    public String problem() {
        return problem;
    }
}
