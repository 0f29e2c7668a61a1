package org.epistolary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.io.TeiWriter;
import org.epistolary.model.header.CorrespAction;
import org.epistolary.model.header.CorrespDesc;
import org.epistolary.model.header.ProfileDesc;
import org.epistolary.model.namesdates.PersName;
import org.junit.jupiter.api.Test;

/** A letter is edited through the elements its values come from; the file changes there and nowhere else. */
class LetterEditingTest {

    /** Edits, and expects that of the file only the first such text behind a mark has changed. */
    private static void edit(Consumer<Letter> edit, String mark, String before, String after) throws IOException {
        TeiDocument document = TeiReader.create().read(TestPaths.TELEGRAM);
        edit.accept(document.letter());
        String source = Files.readString(TestPaths.TELEGRAM);
        int first = source.indexOf(before, source.indexOf(mark));

        assertThat(first).isNotNegative();
        assertThat(TeiWriter.create().toString(document))
                .isEqualTo(source.substring(0, first) + after + source.substring(first + before.length()));
    }

    @Test
    void dateOfSending() throws IOException {
        edit(letter -> letter.sent().flatMap(Action::date).orElseThrow().setWhen("1950-10-08"),
                "<correspAction type=\"sent\">", "when=\"1950-10-07\"", "when=\"1950-10-08\"");
    }

    @Test
    void dateWithoutKnowingWhereItStands() throws IOException {
        edit(letter -> letter.date().flatMap(LetterDate::datable).orElseThrow().setWhen("1950-10"),
                "<correspAction type=\"sent\">", "when=\"1950-10-07\"", "when=\"1950-10\"");
    }

    @Test
    void nameOfTheRecipient() throws IOException {
        edit(letter -> letter.recipients().get(0).element().setText("Filipov"),
                "<correspAction type=\"received\">", ">Filippov<", ">Filipov<");
    }

    @Test
    void number() throws IOException {
        edit(letter -> letter.outgoingNumber().flatMap(LetterNumber::idno).orElseThrow().setText("2319"),
                "<correspDesc", "<idno type=\"outgoing\">2318</idno>", "<idno type=\"outgoing\">2319</idno>");
    }

    @Test
    void shelfmark() throws IOException {
        edit(letter -> letter.otherHoldings().get(0).shelfmark().orElseThrow().element().setText("mm1"),
                "type=\"copy\"", ">mm97083838<", ">mm1<");
    }

    @Test
    void theAnswersFollowTheEdits() {
        TeiDocument document = LetterFixture.document("<teiHeader><profileDesc/></teiHeader><text/>");
        Letter letter = document.letter();
        assertThat(letter.senders()).isEmpty();

        CorrespDesc desc = new CorrespDesc();
        CorrespAction action = new CorrespAction();
        action.setType("sent");
        PersName name = new PersName();
        name.setText("Ada Berg");
        action.append(name);
        desc.append(action);
        document.root().descendants(ProfileDesc.class).findFirst().orElseThrow().append(desc);

        assertThat(letter.senders()).extracting(Named::name).containsExactly("Ada Berg");
        name.setText("Ada Holm");
        assertThat(letter.senders()).extracting(Named::name).containsExactly("Ada Holm");
        action.setType("received");
        assertThat(letter.senders()).isEmpty();
        assertThat(letter.recipients()).hasSize(1);
    }
}
