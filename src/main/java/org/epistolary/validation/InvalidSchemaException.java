package org.epistolary.validation;

import java.io.IOException;

/** A schema that is missing, has mistakes, or asks for something outside what was given. */
public final class InvalidSchemaException extends IOException {

    private static final long serialVersionUID = 1L;

    InvalidSchemaException(String message) {
        super(message);
    }

    InvalidSchemaException(String message, Throwable cause) {
        super(message, cause);
    }
}
