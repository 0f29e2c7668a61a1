package org.epistolary.validation.internal.source;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

import org.epistolary.validation.finding.Message;
import org.jspecify.annotations.Nullable;

/** A schema, or a part of one, that is not there or may not be read. The message says how to provide it. */
public final class UnavailableSchemaException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    private UnavailableSchemaException(Message reason, @Nullable Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    private UnavailableSchemaException(String key, Object uri) {
        this(Message.of(key, "uri", uri), null);
    }

    static UnavailableSchemaException onTheNetwork(URI uri) {
        return new UnavailableSchemaException("reason.network", uri);
    }

    static UnavailableSchemaException notFetched(URI uri, IOException cause) {
        return new UnavailableSchemaException(
                Message.of("reason.fetch", "uri", uri, "detail", String.valueOf(cause.getMessage())), cause);
    }

    static UnavailableSchemaException missing(Path file) {
        return new UnavailableSchemaException("reason.missing", file);
    }

    static UnavailableSchemaException noFile(Path file) {
        return new UnavailableSchemaException("reason.no-file", file);
    }

    static UnavailableSchemaException outside(Path file) {
        return new UnavailableSchemaException("reason.outside", file);
    }

    public static UnavailableSchemaException unknown(URI uri) {
        return new UnavailableSchemaException("reason.unknown", uri);
    }

    static UnavailableSchemaException notOnClassPath(String path) {
        return new UnavailableSchemaException("reason.class-path", path);
    }

    static UnavailableSchemaException tooLarge(URI uri) {
        return new UnavailableSchemaException("reason.too-large", uri);
    }

    static UnavailableSchemaException noUri(String reference, Exception cause) {
        return new UnavailableSchemaException(Message.of("reason.no-uri", "uri", reference), cause);
    }

    public static UnavailableSchemaException noReference() {
        return new UnavailableSchemaException(Message.of("reason.no-reference"), null);
    }

    /** Why, and what to do, in every language; without a full stop. */
    public Message reason() {
        return reason;
    }
}
