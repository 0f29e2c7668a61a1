package org.epistolary.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.epistolary.TestPaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the profile accepts, the whole of TEI accepts: run when {@code -Depistolary.tei=DIR} says where tei_all is. */
class TeiAllTest {

    static List<Path> own() {
        return TestPaths.xmlBelow(TestPaths.RESOURCES.resolve("profile/valid"));
    }

    @Test
    void telegram_isValidAgainstTeiAll() throws IOException {
        assertThat(teiAll().validate(TestPaths.TELEGRAM).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("own")
    void validFixture_isValidAgainstTeiAll(Path file) throws IOException {
        assertThat(teiAll().validate(file).findings()).isEmpty();
    }

    @Test
    void profile_acceptsMostLettersThatTeiAllAccepts() throws IOException {
        Validator teiAll = teiAll();
        Validator profile = Validator.create();
        int accepted = 0;
        int shared = 0;
        for (Path file : TestPaths.corpora()) {
            if (!teiAll.validate(file).hasErrors()) {
                accepted++;
                shared += profile.validate(file).hasErrors() ? 0 : 1;
            }
        }
        assertThat(accepted).isPositive();
        assertThat(100 * shared / accepted).as("percent of %d letters", accepted).isGreaterThanOrEqualTo(95);
    }

    private static Validator teiAll() throws IOException {
        Path folder = TestPaths.given("epistolary.tei");
        return Validator.builder().relaxNg(folder.resolve("tei_all.rng")).schematron(folder.resolve("tei_all.sch"))
                .build();
    }
}
