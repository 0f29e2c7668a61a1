package org.epistolary.validation.internal.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of results stays within its bounds, and nothing of anybody else's is deleted. */
class KeptFolderTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void whatWasNotUsedForAMonth_goes() throws IOException {
        Path fresh = kept(1, 100, Duration.ofDays(29));
        Path old = kept(2, 100, Duration.ofDays(31));
        KeptFolder.tidy(folder, NOW);

        assertThat(fresh).exists();
        assertThat(old).doesNotExist();
    }

    @Test
    void whatIsTooMuch_goesOldestFirst() throws IOException {
        long third = KeptFolder.LARGEST / 3;
        Path newest = kept(1, third, Duration.ofHours(1));
        Path middle = kept(2, third, Duration.ofHours(2));
        Path last = kept(3, third, Duration.ofHours(3));
        Path oldest = kept(4, third, Duration.ofHours(4));
        KeptFolder.tidy(folder, NOW);

        assertThat(newest).exists();
        assertThat(middle).exists();
        assertThat(last).exists();
        assertThat(oldest).doesNotExist();
    }

    @Test
    void whatWasLeftUnfinished_goesAfterADay() throws IOException {
        Path old = touch(folder.resolve("ab/" + "0".repeat(62) + "123" + KeptFiles.UNFINISHED), 1, Duration.ofDays(2));
        Path fresh = touch(folder.resolve("ab/" + "0".repeat(62) + "456" + KeptFiles.UNFINISHED), 1,
                Duration.ofHours(2));
        KeptFolder.tidy(folder, NOW);

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void whatIsNotOurs_stays() throws IOException {
        Path letter = touch(folder.resolve("ab/letter.xml"), 1, Duration.ofDays(999));
        Path alike = touch(folder.resolve("ab/letter" + KeptFiles.ENDING), 1, Duration.ofDays(999));
        Path beside = touch(folder.resolve("notes/" + "0".repeat(62) + KeptFiles.ENDING), 1, Duration.ofDays(999));
        KeptFolder.open(folder);
        KeptFolder.tidy(folder, NOW);

        assertThat(letter).exists();
        assertThat(alike).exists();
        assertThat(beside).exists();
        assertThat(folder.resolve("CACHEDIR.TAG")).content().startsWith("Signature: 8a477f597d28d172789f06886806bc55");
    }

    private Path kept(int number, long size, Duration age) throws IOException {
        return touch(folder.resolve("ab/" + String.format("%062x", number) + KeptFiles.ENDING), size, age);
    }

    private static Path touch(Path file, long size, Duration age) throws IOException {
        Files.createDirectories(file.getParent());
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(size);
        }
        return Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
    }
}
