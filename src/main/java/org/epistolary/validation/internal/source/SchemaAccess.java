package org.epistolary.validation.internal.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.epistolary.io.internal.SecureSaxon;
import org.jspecify.annotations.Nullable;

/**
 * What schemas may be read, and how: files in the folders that were allowed, what the user's catalogs name, and the
 * network only where it was switched on. Immutable and safe to share between threads.
 */
public final class SchemaAccess {

    /** The largest schema file, in bytes. */
    static final int LARGEST = 64 << 20;

    private final SchemaCatalogs catalogs;
    private final List<Path> roots;
    private final @Nullable SchemaDownloads downloads;

    public SchemaAccess(SchemaCatalogs catalogs, List<Path> roots, @Nullable SchemaDownloads downloads) {
        this.catalogs = catalogs;
        this.roots = List.copyOf(roots);
        this.downloads = downloads;
    }

    /** Files only, and only those in the folder of the schema. */
    public static SchemaAccess local() throws IOException {
        return new SchemaAccess(new SchemaCatalogs(List.of()), List.of(), null);
    }

    /** The folders that were named as roots. */
    public List<Path> roots() {
        return roots;
    }

    /** What the meaning of a reference depends on: the catalogs, and the right to use the network. */
    public String signature() {
        return catalogs + (downloads == null ? " offline" : " " + downloads);
    }

    /** What the catalogs have for a URI; empty when they do not know it. */
    Optional<URI> mapped(URI uri) {
        return catalogs.lookup(uri.toString());
    }

    /**
     * Reads something.
     *
     * @param folders where files may be, besides the roots
     * @param trusted whether the user, or a catalog of the user, named this very thing
     * @throws UnavailableSchemaException when it is not allowed, or not there
     * @throws IOException when reading fails
     */
    byte[] read(URI uri, List<Path> folders, boolean trusted) throws IOException {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme();
        return switch (scheme) {
            case "file" -> file(uri, folders, trusted);
            case "resource" -> resource(uri.toString().substring(SecureSaxon.CLASS_PATH.length()));
            case "classpath" -> ofCatalog(uri, trusted);
            case "http", "https" -> download(uri);
            case "jar" -> jar(uri, trusted);
            default -> throw UnavailableSchemaException.unknown(uri);
        };
    }

    private byte[] file(URI uri, List<Path> folders, boolean trusted) throws IOException {
        Path file = SchemaUris.file(uri).orElseThrow(() -> UnavailableSchemaException.unknown(uri));
        Path real;
        try {
            real = file.toRealPath();
        } catch (NoSuchFileException e) {
            throw isWithin(file, folders) || trusted ? UnavailableSchemaException.missing(file)
                    : UnavailableSchemaException.outside(file);
        }
        if (!trusted && !isWithin(real, folders)) {
            throw UnavailableSchemaException.outside(file);
        }
        if (!Files.isRegularFile(real)) {
            throw UnavailableSchemaException.noFile(file);
        }
        try (InputStream stream = Files.newInputStream(real)) {
            return limited(stream, uri);
        }
    }

    /** Compared as they really are, so that no link leads out. */
    private boolean isWithin(Path file, List<Path> folders) throws IOException {
        for (List<Path> allowed : List.of(roots, folders)) {
            for (Path folder : allowed) {
                if (file.startsWith(Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] resource(String path) throws IOException {
        ClassLoader threads = Thread.currentThread().getContextClassLoader();
        InputStream found = SchemaAccess.class.getResourceAsStream("/" + path);
        if (found == null) {
            found = SchemaAccess.class.getClassLoader().getResourceAsStream(path);
        }
        if (found == null && threads != null) {
            found = threads.getResourceAsStream(path);
        }
        if (found == null) {
            throw UnavailableSchemaException.notOnClassPath(path);
        }
        try (InputStream stream = found) {
            return stream.readAllBytes();
        }
    }

    /** What the catalog of xmlresolver has. */
    private static byte[] ofCatalog(URI uri, boolean trusted) throws IOException {
        if (!trusted) {
            throw UnavailableSchemaException.unknown(uri);
        }
        String path = uri.getSchemeSpecificPart();
        return resource(path.startsWith("/") ? path.substring(1) : path);
    }

    private static byte[] jar(URI uri, boolean trusted) throws IOException {
        if (!trusted || !uri.toString().startsWith("jar:file:")) {
            throw UnavailableSchemaException.unknown(uri);
        }
        URLConnection connection = uri.toURL().openConnection();
        connection.setUseCaches(false);
        try (InputStream stream = connection.getInputStream()) {
            return limited(stream, uri);
        }
    }

    private byte[] download(URI uri) throws IOException {
        if (downloads == null) {
            throw UnavailableSchemaException.onTheNetwork(uri);
        }
        return downloads.read(uri);
    }

    /** Reads a stream that may have no end. */
    static byte[] limited(InputStream stream, URI uri) throws IOException {
        byte[] content = stream.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw UnavailableSchemaException.tooLarge(uri);
        }
        return content;
    }
}
