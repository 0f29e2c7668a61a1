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
        assertAcceptsMost(Validator.create(), teiAll());
    }

    @Test
    void grammarOfTheProfile_acceptsMostLettersThatTheGrammarOfTeiAllAccepts() throws IOException {
        assertAcceptsMost(Validator.builder().relaxNg(TestPaths.SCHEMA.resolve("epistolary.rng")).build(),
                Validator.builder().relaxNg(TestPaths.given("epistolary.tei").resolve("tei_all.rng")).build());
    }

    /** It accepts at least 95 percent of the letters that the other accepts, and none besides. */
    private static void assertAcceptsMost(Validator profile, Validator teiAll) throws IOException {
        int accepted = 0;
        int shared = 0;
        for (Path file : TestPaths.corpora()) {
            boolean valid = !profile.validate(file).hasErrors();
            if (!teiAll.validate(file).hasErrors()) {
                accepted++;
                shared += valid ? 1 : 0;
            } else {
                assertThat(valid).as(file.toString()).isFalse();
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
