package org.epistolary.transform;

/** A rendering that failed: the message names the document and what went wrong. */
public final class RenderingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RenderingException(String message) {
        super(message);
    }

    RenderingException(String message, Throwable cause) {
        super(message, cause);
    }
}
