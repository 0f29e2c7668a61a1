package org.epistolary.validation.internal.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.epistolary.validation.internal.Digests;

/**
 * Fetches schemas, for those who allow it, and keeps them in a folder: a schema is fetched once and then again when the
 * copy is a week old. A copy that cannot be renewed is still used. Immutable and safe to share between threads.
 */
public final class SchemaDownloads {

    private static final Duration FRESH = Duration.ofDays(7);
    private static final int TIMEOUT_MILLISECONDS = 20_000;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int MOST_REDIRECTS = 5;

    private final Path folder;

    /**
     * Downloads with their copies.
     *
     * @param folder where copies are kept; made when it is not there
     */
    public SchemaDownloads(Path folder) {
        this.folder = folder;
    }

    /**
     * A schema, from its copy or from the network.
     *
     * @throws UnavailableSchemaException when there is no copy and it cannot be fetched
     */
    byte[] read(URI uri) throws IOException {
        Path copy = folder.resolve(Digests.hex(uri.toString().getBytes(StandardCharsets.UTF_8)) + ".schema");
        boolean there = Files.isRegularFile(copy);
        if (there && isFresh(copy)) {
            return Files.readAllBytes(copy);
        }
        try {
            byte[] content = fetch(uri);
            keep(copy, content);
            return content;
        } catch (IOException e) {
            if (there) {
                return Files.readAllBytes(copy);
            }
            throw UnavailableSchemaException.notFetched(uri, e);
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    private static boolean isFresh(Path copy) throws IOException {
        return Files.getLastModifiedTime(copy).toInstant().isAfter(Instant.now().minus(FRESH));
    }

    /** Written beside its place and moved there, so that nobody reads half of it. */
    private void keep(Path copy, byte[] content) throws IOException {
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, "download", ".tmp");
        try {
            Files.write(beside, content);
            Files.move(beside, copy, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static byte[] fetch(URI uri) throws IOException {
        URI at = uri;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            HttpURLConnection connection = open(at);
            try {
                int status = connection.getResponseCode();
                if (status == HttpURLConnection.HTTP_OK) {
                    return content(connection, at);
                }
                String next = connection.getHeaderField("Location");
                if (status / 100 != 3 || next == null) {
                    throw new IOException("the server answered " + status);
                }
                at = SchemaUris.resolve(at.toString(), next);
            } finally {
                connection.disconnect();
            }
        }
        throw new IOException("the server sent from one place to the next more than " + MOST_REDIRECTS + " times");
    }

    private static HttpURLConnection open(URI uri) throws IOException {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IOException("it was sent on to " + uri);
        }
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(TIMEOUT_MILLISECONDS);
        connection.setReadTimeout(TIMEOUT_MILLISECONDS);
        connection.setRequestProperty("Accept", "application/xml, text/xml, */*");
        return connection;
    }

    /** Bounded in size and, because a server can send one byte at a time, in time. */
    private static byte[] content(HttpURLConnection connection, URI uri) throws IOException {
        Instant end = Instant.now().plus(LONGEST);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        try (InputStream stream = connection.getInputStream()) {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                content.write(buffer, 0, n);
                if (content.size() > SchemaAccess.LARGEST) {
                    throw new IOException("it is larger than " + SchemaAccess.LARGEST + " bytes");
                }
                if (Instant.now().isAfter(end)) {
                    throw new IOException("it took longer than " + LONGEST.toSeconds() + " seconds");
                }
            }
        }
        return content.toByteArray();
    }
}
