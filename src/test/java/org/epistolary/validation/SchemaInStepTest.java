package org.epistolary.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.thaiopensource.relaxng.translate.Driver;
import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that are checked in for users are what Trang makes of their compact source, and say the same. */
class SchemaInStepTest {

    @ParameterizedTest
    @ValueSource(strings = {".rng", ".xsd"})
    void checkedInSchema_isGeneratedFromItsSource(String ending, @TempDir Path folder) throws IOException {
        int code = new Driver().run(new String[] {
            TestPaths.SCHEMA.resolve("epistolary.rnc").toString(), folder.resolve("epistolary" + ending).toString()});

        assertThat(code).isZero();
        List<Path> generated = in(folder, ending);
        assertThat(generated.stream().map(Path::getFileName).toList()).isEqualTo(
                in(TestPaths.SCHEMA, ending).stream().map(Path::getFileName).toList());
        for (Path file : generated) {
            assertThat(TestPaths.SCHEMA.resolve(file.getFileName())).hasSameTextualContentAs(file);
        }
    }

    /** XSD cannot say all that RELAX NG can, and says nothing more. */
    @Test
    void xsd_acceptsWhatRelaxNgAccepts() throws IOException {
        Validator xsd = Validator.builder().xsd(TestPaths.SCHEMA.resolve("epistolary.xsd")).build();
        Validator grammar = Validator.builder().relaxNg(TestPaths.SCHEMA.resolve("epistolary.rng")).build();
        List<Path> files = Stream.concat(TestPaths.xmlBelow(TestPaths.RESOURCES.resolve("profile")).stream(),
                letters()).toList();
        int accepted = 0;
        for (Path file : files) {
            TeiDocument document;
            try {
                document = TeiReader.create().read(file);
            } catch (IOException e) {
                continue;
            }
            if (!grammar.validate(document).hasErrors()) {
                accepted++;
                assertThat(xsd.validate(document).findings()).as(file.toString()).isEmpty();
            }
        }
        assertThat(accepted).isGreaterThan(40);
    }

    private static Stream<Path> letters() {
        return System.getProperty("epistolary.corpora", "").isBlank() ? Stream.of(TestPaths.TELEGRAM)
                : TestPaths.corpora().stream();
    }

    private static List<Path> in(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }
}
