package org.epistolary.io;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** System identifiers that name a file of this machine; no other is ever opened. */
final class FileUri {

    private FileUri() {
    }

    static Path path(@Nullable String systemId) throws IOException {
        if (systemId == null || systemId.isEmpty()) {
            throw new IOException("There is neither a stream nor the name of a file.");
        }
        try {
            URI uri = new URI(systemId);
            if (!uri.isAbsolute()) {
                return Path.of(systemId);
            }
            if ("file".equalsIgnoreCase(uri.getScheme())) {
                return Path.of(uri);
            }
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            throw new IOException(systemId + ": Not the name of a file.", e);
        }
        throw new IOException(systemId + ": Only files are read and written, nothing from the network.");
    }
}
