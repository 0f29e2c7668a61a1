package org.epistolary.io.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Small files in UTF-8 that people name besides their documents, such as settings. */
public final class TextFile {

    private static final int LARGEST = 64 << 20;

    private TextFile() {
    }

    /**
     * The text of a file.
     *
     * @throws IOException when it cannot be read, is no regular file, is not in UTF-8 or is larger than 64 MiB
     */
    public static String read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + ": This is no file that can be read. Name a file.");
        }
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            throw new IOException(file + ": This file is larger than " + LARGEST + " bytes. Is it the right one?");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": This file is not in UTF-8. Save it in that encoding.", e);
        }
    }
}
