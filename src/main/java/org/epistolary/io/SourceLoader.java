package org.epistolary.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

import org.epistolary.model.tree.SourceText;

/**
 * Gets all of an input into memory, unless there is too much of it.
 *
 * @param limits say how much is too much
 */
record SourceLoader(ReadLimits limits) {

    private static final int LEAST = 1 << 13;
    private static final int MOST_EXPECTED = 1 << 24;
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    SourceText load(Path file) throws IOException {
        return SourceDecoder.decode(file.toString(), file, bytes(file));
    }

    /** All bytes of a file, which may have more of them by now than its size said. */
    byte[] bytes(Path file) throws IOException {
        if (size(file) > limits.bytes()) {
            throw limits.tooLarge(file.toString());
        }
        try (InputStream stream = open(file)) {
            return bytes(stream, file.toString());
        }
    }

    /** A copy of bytes that came from a file. */
    SourceText load(byte[] bytes, Path file) throws TeiParseException {
        if (bytes.length > limits.bytes()) {
            throw limits.tooLarge(file.toString());
        }
        return SourceDecoder.decode(file.toString(), file, bytes.clone());
    }

    SourceText load(InputStream stream, String name) throws IOException {
        return SourceDecoder.decode(name, null, bytes(stream, name));
    }

    /** What a stream says is available is most often all there is, and then no byte is copied twice. */
    private byte[] bytes(InputStream stream, String name) throws IOException {
        byte[] bytes = new byte[Math.max(LEAST, Math.min(stream.available(), MOST_EXPECTED))];
        int length = 0;
        for (int n = 0; n >= 0; n = stream.read(bytes, length, bytes.length - length)) {
            length += n;
            if (length == bytes.length) {
                int next = stream.read();
                if (next < 0) {
                    break;
                }
                bytes = Arrays.copyOf(bytes, (int) Math.min(LONGEST_ARRAY, 2L * length));
                bytes[length++] = (byte) next;
            }
            if (length > limits.bytes() || length == LONGEST_ARRAY) {
                throw limits.tooLarge(name);
            }
        }
        if (length > limits.bytes()) {
            throw limits.tooLarge(name);
        }
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    SourceText load(Reader characters, String name) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[LEAST];
        for (int n = characters.read(buffer); n >= 0; n = characters.read(buffer)) {
            text.append(buffer, 0, n);
            if (text.length() > limits.bytes()) {
                throw limits.tooLarge(name);
            }
        }
        return SourceDecoder.decode(name, text.toString());
    }

    SourceText load(String xml, String name) throws TeiParseException {
        if (xml.length() > limits.bytes()) {
            throw limits.tooLarge(name);
        }
        return SourceDecoder.decode(name, xml);
    }

    /** A stream that the caller closes, of something that was found to be a file. */
    static InputStream open(Path file) throws IOException {
        try {
            return Files.newInputStream(file);
        } catch (AccessDeniedException e) {
            throw notReadable(file);
        }
    }

    /** Says what is wrong with a name that is not that of a file; gives the size of one that is. */
    static long size(Path file) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(file.toString(), null, "There is no such file.");
        }
        if (!attributes.isRegularFile()) {
            throw new IOException(file + ": Not a regular file; name a file.");
        }
        return attributes.size();
    }

    static AccessDeniedException notReadable(Path file) {
        return new AccessDeniedException(file.toString(), null, "The file may not be read.");
    }
}
