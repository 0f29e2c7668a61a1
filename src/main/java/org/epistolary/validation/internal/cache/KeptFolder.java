package org.epistolary.validation.internal.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps the folder of {@link KeptFiles} from growing: once a day, what was not used for a month goes, and then what was
 * used longest ago until the rest is small enough. Nothing but files of ours is ever deleted.
 */
final class KeptFolder {

    /** The most that stays, in bytes. */
    static final long LARGEST = 256L << 20;

    /** How long what is not used stays. */
    static final Duration LONGEST = Duration.ofDays(30);

    private static final Duration PAUSE = Duration.ofDays(1);
    private static final String TAG = "CACHEDIR.TAG";

    /** What tells programs for backups, by common custom, to leave out a folder. */
    private static final String SIGNATURE = "Signature: 8a477f597d28d172789f06886806bc55\n"
            + "# Results of validation, kept by Epistolary. All of this may be deleted at any time.\n";

    private KeptFolder() {
    }

    /**
     * Makes the folder when it is not there, and tidies it up when it is time.
     *
     * @throws IOException when there is no such folder and it cannot be made
     */
    static void open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException(folder + ": This is not a folder. Name one in which results may be kept.");
            }
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new IOException(folder + ": This folder cannot be made. Name one in which results may be kept.", e);
            }
        }
        Path tag = folder.resolve(TAG);
        Instant now = Instant.now();
        try {
            boolean fresh = Files.exists(tag)
                    && Files.getLastModifiedTime(tag).toInstant().isAfter(now.minus(PAUSE));
            if (!fresh) {
                Files.writeString(tag, SIGNATURE, StandardCharsets.UTF_8);
                tidy(folder, now);
            }
        } catch (IOException e) {
            // what may only be read is used as it is
        }
    }

    /** Deletes what is old and what is too much. */
    static void tidy(Path folder, Instant now) throws IOException {
        List<Kept> all = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, "[0-9a-f][0-9a-f]")) {
            for (Path each : folders) {
                if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                    list(each, all);
                }
            }
        }
        all.sort(Comparator.comparing(Kept::used).reversed());
        long size = 0;
        for (Kept kept : all) {
            boolean unfinished = kept.file.toString().endsWith(KeptFiles.UNFINISHED);
            boolean old = kept.used.isBefore(now.minus(unfinished ? PAUSE : LONGEST));
            if (old || size + kept.size > LARGEST) {
                Files.deleteIfExists(kept.file);
            } else {
                size += kept.size;
            }
        }
    }

    private static void list(Path folder, List<Kept> all) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder,
                "*{" + KeptFiles.ENDING + "," + KeptFiles.UNFINISHED + "}")) {
            for (Path file : files) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class,
                        LinkOption.NOFOLLOW_LINKS);
                if (attributes.isRegularFile() && file.getFileName().toString().matches("[0-9a-f]{62}.*")) {
                    all.add(new Kept(file, attributes.size(), attributes.lastModifiedTime().toInstant()));
                }
            }
        }
    }

    private record Kept(Path file, long size, Instant used) {
    }
}
