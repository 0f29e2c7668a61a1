package org.epistolary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.model.attribute.Datable;
import org.epistolary.model.core.Note;
import org.epistolary.model.value.ArchivalReference;
import org.epistolary.model.value.AuthorityReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every accessor of {@link Letter} on the telegram of the examples. */
class LetterTelegramTest {

    private Letter telegram = LetterFixture.profile("");

    @BeforeEach
    void read() throws IOException {
        telegram = TeiReader.create().read(TestPaths.TELEGRAM).letter();
    }

    @Test
    void whatItIs() {
        assertThat(telegram.kind()).hasValueSatisfying(kind -> {
            assertThat(kind.value()).isEqualTo(LetterKind.TELEGRAM);
            assertThat(kind.origin()).isEqualTo(StatedIn.TEXT_CLASS);
        });
        assertThat(telegram.kinds()).hasSize(1);
        assertThat(telegram.id()).hasValueSatisfying(id -> assertThat(id.value()).isEqualTo("telegram-1950-10-07"));
        assertThat(telegram.title().orElseThrow().value())
                .isEqualTo("Ciphered Telegram No. 25348, Roshchin to Filippov [Stalin]");
        assertThat(telegram.titles()).extracting(Stated::value).hasSize(2).endsWith("7 October 1950");
        assertThat(telegram.summary().orElseThrow().value()).contains("Mao").contains("Korea");
        assertThat(telegram.summary().orElseThrow().origin()).isEqualTo(StatedIn.ABSTRACT);
        assertThat(telegram.element().is("TEI")).isTrue();
        assertThat(telegram.header()).isPresent();
        assertThat(telegram.correspDesc().orElseThrow().id()).contains("dispatch");
        assertThat(telegram.text().orElseThrow().is("text")).isTrue();
    }

    @Test
    void numbers() {
        assertThat(telegram.incomingNumber()).hasValueSatisfying(number -> {
            assertThat(number.value()).isEqualTo("25348");
            assertThat(number.origin()).isEqualTo(StatedIn.CORRESP_ACTION);
            assertThat(number.idno()).isPresent();
        });
        assertThat(telegram.outgoingNumber().orElseThrow().value()).isEqualTo("2318");
        assertThat(telegram.numbers()).extracting(n -> n.type().orElse("") + "=" + n.value())
                .containsExactly("outgoing=2318", "incoming=25348", "key=25348");
    }

    @Test
    void senderAndRecipient() {
        assertThat(telegram.senders()).singleElement().satisfies(sender -> {
            assertThat(sender.name()).isEqualTo("Roshchin");
            assertThat(sender.normalizedName()).isEqualTo("Nikolai Roshchin");
            assertThat(sender.isAlias()).isFalse();
        });
        assertThat(telegram.recipients()).singleElement().satisfies(recipient -> {
            assertThat(recipient.name()).isEqualTo("Filippov");
            assertThat(recipient.normalizedName()).isEqualTo("Joseph Stalin");
            assertThat(recipient.isAlias()).isTrue();
            assertThat(recipient.evidence()).contains("external");
            assertThat(recipient.references()).extracting(AuthorityReference::value)
                    .containsExactly("#stalin", "https://www.wikidata.org/entity/Q855");
            assertThat(recipient.identity()).hasValueSatisfying(e -> assertThat(e.is("person")).isTrue());
        });
    }

    @Test
    void actions() {
        assertThat(telegram.actions()).extracting(a -> a.type().orElseThrow().name())
                .containsExactly("sent", "transmitted", "received", "received");
        assertThat(telegram.sent().orElseThrow().date().flatMap(Datable::when)).contains("1950-10-07");
        assertThat(telegram.actions(ActionType.TRANSMITTED)).singleElement().satisfies(a -> {
            assertThat(a.subtype()).contains("cipher-telegram");
            assertThat(a.correspondents()).singleElement()
                    .satisfies(c -> assertThat(c.name()).startsWith("Second Chief Directorate"));
        });
        Action received = telegram.received().orElseThrow();
        assertThat(received.date().orElseThrow().dating().dateTime()).contains(LocalDateTime.of(1950, 10, 7, 11, 55));
        assertThat(received.notes()).extracting(Note::normalizedText).singleElement().asString().contains("time zone");
        assertThat(received.numbers()).extracting(LetterNumber::value).containsExactly("25348");
        assertThat(telegram.copies()).extracting(Copy::toString).containsExactly("1 Stalin", "2 Stalin", "3 Molotov",
                "4 Malenkov", "5 Beria", "6 Mikoyan", "7 Kaganovich", "8 Bulganin");
        assertThat(telegram.copies().get(7).recipient().normalizedName()).isEqualTo("Nikolai Bulganin");
    }

    @Test
    void dateAndPlaces() {
        assertThat(telegram.date()).hasValueSatisfying(date -> {
            assertThat(date.written()).contains("7 October 1950");
            assertThat(date.value().day()).contains(LocalDate.of(1950, 10, 7));
        });
        assertThat(telegram.dates()).extracting(LetterDate::origin)
                .containsExactly(StatedIn.CORRESP_ACTION, StatedIn.CREATION, StatedIn.DATELINE, StatedIn.DATELINE);
        assertThat(telegram.sentFrom()).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Beijing");
            assertThat(place.references()).extracting(r -> r.authority().code()).containsExactly("local", "geonames");
        });
        assertThat(telegram.receivedAt()).isEmpty();
    }

    @Test
    void handling() {
        assertThat(telegram.classification()).hasValueSatisfying(marking -> {
            assertThat(marking.name()).isEqualTo("Top Secret");
            assertThat(marking.scheme()).contains("#classification");
        });
        assertThat(telegram.precedence()).hasValueSatisfying(marking -> {
            assertThat(marking.name()).isEqualTo("URGENT");
            assertThat(marking.labels()).isEqualTo(Map.of("", "URGENT", "ru-Latn", "vne ocherednaia"));
        });
        assertThat(telegram.categories()).extracting(Marking::name)
                .containsExactly("Ciphered telegram", "Top Secret", "URGENT");
        assertThat(telegram.keywords()).isEmpty();
        assertThat(telegram.inReplyTo()).singleElement().satisfies(link -> {
            assertThat(link.number()).contains("4676");
            assertThat(link.relation()).isEqualTo(ContextRelation.IN_REPLY_TO);
            assertThat(link.targets()).isEmpty();
            assertThat(link.origin()).isEqualTo(StatedIn.CORRESP_CONTEXT);
        });
        assertThat(telegram.context()).hasSize(1);
        assertThat(telegram.previous()).isEmpty();
        assertThat(telegram.next()).isEmpty();
    }

    @Test
    void holdings() {
        Holding original = telegram.holding().orElseThrow();
        assertThat(original.isOriginal()).isTrue();
        assertThat(original.repository().orElseThrow().normalizedName())
                .isEqualTo("Russian State Archive of Socio-Political History");
        assertThat(original.settlement().orElseThrow().name()).isEqualTo("Moscow");
        assertThat(original.country().orElseThrow().name()).isEqualTo("Russia");
        assertThat(original.collection()).isEmpty();
        assertThat(original.shelfmark().orElseThrow().value()).isEqualTo("f. 558, op. 11, d. 334, ll. 0126-0128");
        assertThat(original.loci()).singleElement().satisfies(l -> assertThat(l.from()).contains("0126"));
        assertThat(original.identifiers()).hasSize(4);
        ArchivalReference reference = original.archivalReference().orElseThrow();
        assertThat(reference.fond()).contains("558");
        assertThat(reference.opis()).contains("11");
        assertThat(reference.delo()).contains("334");
        assertThat(reference).hasToString("RGASPI, f. 558, op. 11, d. 334, ll. 0126-0128");
        assertThat(telegram.holdings()).hasSize(2);
        assertThat(telegram.otherHoldings()).singleElement().satisfies(copy -> {
            assertThat(copy.isCopy()).isTrue();
            assertThat(copy.keeper()).contains("Library of Congress, Manuscript Division");
            assertThat(copy.collection().orElseThrow()).contains("Volkogonov");
            assertThat(copy.shelfmark().orElseThrow().value()).isEqualTo("mm97083838");
        });
        assertThat(telegram.physicalDescription().orElseThrow().form()).contains("telegram");
        assertThat(telegram.witnesses()).isEmpty();
        assertThat(telegram.printedIn()).isEmpty();
        assertThat(telegram.accompanyingMaterial()).isEmpty();
    }

    @Test
    void languages() {
        assertThat(telegram.languages()).extracting(LetterLanguage::tag).containsExactly("en", "ru", "ru-Latn");
        assertThat(telegram.languages().get(1).label()).contains("Russian (original)");
        assertThat(telegram.language().orElseThrow().tag()).isEqualTo("en");
        assertThat(telegram.originalLanguage().orElseThrow().tag()).isEqualTo("ru");
        assertThat(telegram.translation()).hasValueSatisfying(translation -> {
            assertThat(translation.from().orElseThrow().tag()).isEqualTo("ru");
            assertThat(translation.into().orElseThrow().tag()).isEqualTo("en");
            assertThat(translation.translators()).extracting(Named::name).containsExactly("Vladislav Zubok");
            assertThat(translation.texts()).isEmpty();
        });
    }

    @Test
    void edition() {
        assertThat(telegram.responsibilities()).extracting(Responsibility::toString).containsExactly(
                "author [Roshchin]", "Contributed by [Sergey Radchenko]", "Translated by [Vladislav Zubok]",
                "Summary of the body and encoding by [the Epistolary project]");
        assertThat(telegram.responsibilities()).extracting(r -> r.relator().orElse("-"))
                .containsExactly("aut", "ctb", "trl", "-");
        assertThat(telegram.agents("ctb")).extracting(Named::name).containsExactly("Sergey Radchenko");
        assertThat(telegram.funders()).extracting(Named::name).containsExactly("Leon Levy Foundation");
        assertThat(telegram.publisher().orElseThrow().normalizedName())
                .isEqualTo("History and Public Policy Program, Wilson Center");
        assertThat(telegram.rights()).hasValueSatisfying(rights -> {
            assertThat(rights.status()).contains("restricted");
            assertThat(rights.text().orElseThrow()).contains("HAPP@wilsoncenter.org");
            assertThat(rights.addresses()).isEmpty();
        });
        assertThat(telegram.identifiers()).extracting(LetterNumber::value).containsExactly("117314");
        assertThat(telegram.recordId().orElseThrow().value()).isEqualTo("117314");
        assertThat(telegram.uploadDate().orElseThrow().value().day()).contains(LocalDate.of(2013, 7, 8));
        assertThat(telegram.publicationDate()).isEmpty();
    }

    @Test
    void textAndDoubts() {
        assertThat(telegram.parts(TextPartKind.HEAD)).extracting(TextPart::text).containsExactly(
                "CIPHERED TELEGRAM NO. 25348",
                "SECOND CHIEF DIRECTORATE OF THE GENERAL STAFF OF THE SOVIET ARMY");
        assertThat(telegram.openers()).hasSize(1);
        assertThat(telegram.closers()).hasSize(1);
        assertThat(telegram.salutes()).extracting(TextPart::text)
                .containsExactly("To FILIPPOV STALIN", "I am waiting for your instructions,");
        assertThat(telegram.signatures()).extracting(TextPart::text).containsExactly("ROSHCHIN");
        assertThat(telegram.datelines()).extracting(TextPart::text).containsExactly("7 October 1950",
                "Received from Beijing on 11: 55 on October 7, 1950.", "No. 2318 7.10.50");
        assertThat(telegram.postscripts()).isEmpty();
        assertThat(telegram.enclosures()).isEmpty();
        assertThat(telegram.doubts()).isEmpty();
    }
}
