package org.epistolary.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.epistolary.TestPaths;
import org.epistolary.model.TeiDocument;
import org.epistolary.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answers of the README are right. */
class QuickTourTest {

    @TempDir
    private Path folder;

    @Test
    void read_saysWhoWroteToWhomAndWhereItIsKept() throws IOException {
        assertThat(QuickTour.read(TestPaths.TELEGRAM)).startsWith("Roshchin wrote to ").contains("Stalin")
                .contains(" on 1950-10-07").contains("RGASPI").contains("558");
    }

    @Test
    void edit_changesOneAttribute() throws IOException {
        Path copy = Files.copy(TestPaths.TELEGRAM, folder.resolve("t.xml"));
        QuickTour.edit(copy);

        assertThat(Files.readString(copy)).isEqualTo(Files.readString(TestPaths.TELEGRAM).replaceFirst(
                "(<correspAction type=\"sent\">[\\s\\S]*?)when=\"1950-10-07\"", "$1when=\"1950-10-08\""))
                .isNotEqualTo(Files.readString(TestPaths.TELEGRAM));
    }

    @Test
    void build_makesAValidLetter() throws IOException {
        TeiDocument letter = QuickTour.build();

        assertThat(Validator.create().validate(letter).findings()).isEmpty();
        assertThat(letter.letter().senders()).hasSize(1);
    }

    @Test
    void validate_saysYesToTheTelegram() throws IOException {
        assertThat(QuickTour.validate(TestPaths.TELEGRAM)).isTrue();
    }

    @Test
    void render_writesPageAndText() throws IOException {
        QuickTour.render(QuickTour.build(), folder);

        assertThat(Files.readString(folder.resolve("letter.html"))).contains("All is well.");
        assertThat(Files.readString(folder.resolve("letter.txt"))).contains("Dear B.,").contains("All is well.");
    }
}
