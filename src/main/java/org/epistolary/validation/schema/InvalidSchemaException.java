package org.epistolary.validation.schema;

import java.io.IOException;

/**
 * A schema that is missing, has mistakes, or asks for something outside what was given. The message names the file and,
 * where it is known, the line and column.
 */
public final class InvalidSchemaException extends IOException {

    private static final long serialVersionUID = 1L;

    /** A schema that cannot be used, and why. */
    public InvalidSchemaException(String message) {
        super(message);
    }

    /** A schema that cannot be used, and why, and what told it. */
    public InvalidSchemaException(String message, Throwable cause) {
        super(message, cause);
    }
}
