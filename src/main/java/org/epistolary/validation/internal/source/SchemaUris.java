package org.epistolary.validation.internal.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** References between schemas and documents, as they are written and as they are meant. */
public final class SchemaUris {

    private SchemaUris() {
    }

    /**
     * A reference resolved against the file it stands in.
     *
     * @throws UnavailableSchemaException when it is no URI
     */
    public static URI resolve(String base, String reference) throws UnavailableSchemaException {
        String escaped = escaped(reference.strip());
        try {
            if (base.startsWith("jar:")) {
                int inside = base.indexOf("!/") + 1;
                URI wanted = new URI(escaped);
                return wanted.isAbsolute() ? wanted
                        : URI.create(base.substring(0, inside) + URI.create(base.substring(inside)).resolve(wanted));
            }
            URI uri = base.isEmpty() ? new URI(escaped) : new URI(escaped(base)).resolve(escaped);
            // one file has one URI, with three slashes
            return file(uri).map(Path::toUri).orElse(uri);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw UnavailableSchemaException.noUri(reference, e);
        }
    }

    /** The file a URI names; empty when it names none. */
    public static Optional<Path> file(URI uri) {
        if (!"file".equals(uri.getScheme())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(new URI("file", null, uri.getPath(), null)).normalize());
        } catch (IllegalArgumentException | FileSystemNotFoundException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** What messages call it: the path of a file, or the URI itself. */
    public static String shown(String uri) {
        try {
            return file(new URI(uri)).map(Path::toString).orElse(uri);
        } catch (URISyntaxException e) {
            return uri;
        }
    }

    /** People write spaces and umlauts into references. */
    private static String escaped(String reference) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0) {
                escaped.append('%').append(String.format("%02X", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
