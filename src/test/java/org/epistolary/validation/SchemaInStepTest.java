package org.epistolary.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.thaiopensource.relaxng.translate.Driver;
import org.epistolary.TestPaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The RELAX NG that users need checked in is what Trang makes of its compact source. */
class SchemaInStepTest {

    @Test
    void checkedInSchema_isGeneratedFromItsSource(@TempDir Path folder) throws IOException {
        int code = new Driver().run(new String[] {
            TestPaths.SCHEMA.resolve("epistolary.rnc").toString(), folder.resolve("epistolary.rng").toString()});

        assertThat(code).isZero();
        List<Path> generated = rngIn(folder);
        assertThat(generated.stream().map(Path::getFileName).toList()).isEqualTo(
                rngIn(TestPaths.SCHEMA).stream().map(Path::getFileName).toList());
        for (Path file : generated) {
            assertThat(TestPaths.SCHEMA.resolve(file.getFileName())).hasSameTextualContentAs(file);
        }
    }

    private static List<Path> rngIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".rng")).sorted().toList();
        }
    }
}
