package org.epistolary.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.io.TeiWriter;
import org.epistolary.model.core.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real letters of every edition at hand: every accessor answers, and none finds less than it found before. */
class LetterCorporaTest {

    /** Accessors without parameters, those of a letter itself. */
    private static final List<Method> ACCESSORS = Arrays.stream(Letter.class.getMethods())
            .filter(m -> m.getDeclaringClass() == Letter.class && m.getParameterCount() == 0)
            .filter(m -> !Modifier.isStatic(m.getModifiers())).toList();

    private static List<Letter> letters(List<Path> files) throws IOException {
        List<Letter> found = new ArrayList<>();
        for (Path file : files) {
            found.addAll(TeiReader.create().read(file).letters());
        }
        return found;
    }

    @Test
    void everyAccessorAnswers_onEveryLetter() throws IOException, IllegalAccessException, InvocationTargetException {
        List<Path> files = TestPaths.corpora();
        List<Letter> letters = letters(files);

        assertThat(letters).hasSizeGreaterThanOrEqualTo(files.size());
        assertThat(ACCESSORS).hasSizeGreaterThan(50);
        for (Letter letter : letters) {
            for (Method accessor : ACCESSORS) {
                assertThat(accessor.invoke(letter)).as("%s of %s", accessor.getName(), letter).isNotNull()
                        .asString().isNotNull();
            }
        }
    }

    /** What was found when this was written; a change may find more, and then the figure is raised. */
    @ParameterizedTest
    @CsvSource({
        // edition, letters, senders, recipients, real dates, places of sending, shelfmarks, kinds, signatures
        "Berlin_Intellectuals, 12, 12, 11, 12, 10, 11, 0, 12",
        "Paul_d_Estournelles, 10, 10, 10, 10, 10, 10, 0, 10",
        "suriano, 6, 6, 6, 6, 6, 6, 6, 0",
        "thun-data, 14, 9, 10, 13, 8, 14, 0, 0",
        "TEI-Correspondence-SIG, 13, 13, 13, 8, 12, 1, 1, 1",
        "mondriaan, 4, 4, 4, 4, 4, 4, 4, 4",
        "schnitzler-briefe-data, 28, 28, 28, 28, 28, 28, 28, 27",
        "briefedition-escher, 20, 20, 0, 19, 15, 20, 20, 18",
        "jean_paul_briefe, 26, 26, 26, 26, 24, 6, 12, 10"})
    void findsAtLeastWhatItFound(String edition, int letters, int senders, int recipients, int dates, int places,
            int shelfmarks, int kinds, int signatures) throws IOException {
        List<Path> files = TestPaths.corpora().stream().filter(f -> f.toString().contains(edition)).toList();
        assumeTrue(!files.isEmpty(), () -> "skipped: " + edition + " is not among the letters given");
        List<Letter> all = letters(files);

        assertThat(all).hasSizeGreaterThanOrEqualTo(letters);
        assertThat(all).filteredOn(l -> !l.senders().isEmpty()).hasSizeGreaterThanOrEqualTo(senders);
        assertThat(all).filteredOn(l -> !l.recipients().isEmpty()).hasSizeGreaterThanOrEqualTo(recipients);
        assertThat(all).filteredOn(l -> l.date().map(LetterDate::value).filter(v -> !v.isEmpty() && v.isReal())
                .isPresent()).hasSizeGreaterThanOrEqualTo(dates);
        assertThat(all).filteredOn(l -> !l.sentFrom().isEmpty()).hasSizeGreaterThanOrEqualTo(places);
        assertThat(all).filteredOn(l -> l.holding().flatMap(Holding::shelfmark).isPresent())
                .hasSizeGreaterThanOrEqualTo(shelfmarks);
        assertThat(all).filteredOn(l -> l.kind().isPresent()).hasSizeGreaterThanOrEqualTo(kinds);
        assertThat(all).filteredOn(l -> !l.signatures().isEmpty()).hasSizeGreaterThanOrEqualTo(signatures);
    }

    @Test
    void lettersWithBothSidesInOneAction_areAllDoubted() throws IOException {
        List<Path> files = TestPaths.corpora().stream().filter(f -> f.toString().contains("escher")).toList();
        assumeTrue(!files.isEmpty(), "skipped: that edition is not among the letters given");

        assertThat(letters(files)).filteredOn(l -> l.senders().stream().anyMatch(s -> s.type().isPresent()))
                .isNotEmpty()
                .allSatisfy(l -> assertThat(l.doubts()).anySatisfy(d -> assertThat(d).contains("names both sides")));
    }

    @Test
    void aDateSetThroughTheLetter_changesNothingElse() throws IOException {
        int edited = 0;
        for (Path file : TestPaths.corpora()) {
            TeiDocument document = TeiReader.create().read(file);
            String source = TeiWriter.create().toString(document);
            Optional<Date> date = document.letter().sent().flatMap(Action::date).filter(d -> d.when().isPresent());
            if (date.isPresent()) {
                String old = date.get().when().orElseThrow();
                date.get().setWhen("2001-12-24");
                String written = TeiWriter.create().toString(document);
                int at = date.get().span().orElseThrow().start();
                int value = source.indexOf(old, source.indexOf(" when=", at));

                assertThat(written).as(file.toString())
                        .isEqualTo(source.substring(0, value) + "2001-12-24" + source.substring(value + old.length()));
                edited++;
            }
        }
        assertThat(edited).isPositive();
    }
}
