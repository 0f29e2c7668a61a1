package org.epistolary.validation.internal.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A folder of small files, each with a key that says what it was made of and a checksum of itself. What has another key,
 * is damaged, or is not one of ours, is as good as not there, and is written anew. Nobody sees half of a file, so several
 * programs may use one folder. Immutable and safe to share between threads.
 */
final class KeptFiles {

    /** The end of their names. */
    static final String ENDING = ".kept";

    /** The end of the names of those that are being written. */
    static final String UNFINISHED = ".tmp";

    /** What contains more is not kept, in bytes. */
    static final int LARGEST = 8 << 20;

    private static final byte[] MARK = "EPISTOL1".getBytes(StandardCharsets.US_ASCII);
    private static final int KEY = 32;
    private static final int HEAD = MARK.length + KEY;
    private static final int SUM = Long.BYTES;
    private static final Duration LONG_AGO = Duration.ofDays(1);

    private final Path folder;

    KeptFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * What a file holds.
     *
     * @param name its name, in hexadecimal digits
     * @param key what it has to be made of
     * @return empty when it is not there, or not as it should be
     */
    Optional<byte[]> read(String name, byte[] key) {
        Path file = file(name);
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class,
                    LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile() || attributes.size() > LARGEST + HEAD + SUM) {
                return Optional.empty();
            }
            byte[] bytes;
            try (InputStream stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                bytes = stream.readNBytes(LARGEST + HEAD + SUM);
            }
            if (!isRight(bytes, key)) {
                return Optional.empty();
            }
            markUsed(file, attributes);
            return Optional.of(Arrays.copyOfRange(bytes, HEAD, bytes.length - SUM));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isRight(byte[] bytes, byte[] key) {
        int end = bytes.length - SUM;
        if (end < HEAD || !Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)
                || !Arrays.equals(bytes, MARK.length, HEAD, key, 0, KEY)) {
            return false;
        }
        return ByteBuffer.wrap(bytes).getLong(end) == sum(bytes, end);
    }

    /** What is used stays; see {@link KeptFolder}. */
    private static void markUsed(Path file, BasicFileAttributes attributes) throws IOException {
        Instant now = Instant.now();
        if (attributes.lastModifiedTime().toInstant().isBefore(now.minus(LONG_AGO))) {
            Files.setLastModifiedTime(file, FileTime.from(now));
        }
    }

    /** Writes a file; where that fails, the next run has more to do. */
    void write(String name, byte[] key, byte[] content) {
        if (content.length > LARGEST) {
            return;
        }
        ByteBuffer buffer = ByteBuffer.allocate(HEAD + content.length + SUM).put(MARK).put(key).put(content);
        byte[] bytes = buffer.putLong(sum(buffer.array(), buffer.position())).array();
        Path file = file(name);
        try {
            Files.createDirectories(file.getParent());
            Path beside = Files.createTempFile(file.getParent(), name.substring(2), UNFINISHED);
            try {
                Files.write(beside, bytes);
                move(beside, file);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            // full, or not to be written to: then it is not kept
        }
    }

    /** A link that stands in its place is replaced and not followed. */
    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Against damage, not against malice: who can write here can write what he likes. */
    private static long sum(byte[] bytes, int end) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, end);
        return sum.getValue();
    }

    private Path file(String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name.substring(2) + ENDING);
    }
}
