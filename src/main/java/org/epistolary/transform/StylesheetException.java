package org.epistolary.transform;

/** A stylesheet that cannot be used: the message names file and line, and says what is wrong. */
public final class StylesheetException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    StylesheetException(String message) {
        super(message);
    }

    StylesheetException(String message, Throwable cause) {
        super(message, cause);
    }
}
