package org.epistolary.examples;

import static org.epistolary.model.build.Attribute.ana;
import static org.epistolary.model.build.Attribute.attribute;
import static org.epistolary.model.build.Attribute.id;
import static org.epistolary.model.build.Attribute.lang;
import static org.epistolary.model.build.Attribute.ref;
import static org.epistolary.model.build.Attribute.resp;
import static org.epistolary.model.build.Attribute.subtype;
import static org.epistolary.model.build.Attribute.type;
import static org.epistolary.model.build.Attribute.who;
import static org.epistolary.model.build.Markup.catDesc;
import static org.epistolary.model.build.Markup.persName;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.epistolary.io.TeiWriter;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.build.LetterBuilder;

/**
 * Builds the ciphered telegram of 7 October 1950 and writes it to the file that is named, or prints it.
 *
 * <p>What the edition says of itself is in {@link TelegramEdition}, persons, bodies and places in
 * {@link TelegramRegisters}, the text in {@link TelegramBody}.
 */
public final class BuildTelegram {

    private BuildTelegram() {
    }

    public static void main(String[] arguments) throws IOException {
        TeiWriter writer = TeiWriter.create();
        if (arguments.length > 0) {
            writer.save(telegram(), Path.of(arguments[0]));
        } else {
            new PrintStream(System.out, true, StandardCharsets.UTF_8).print(writer.toString(telegram()));
        }
    }

    /** The whole document. */
    public static TeiDocument telegram() {
        LetterBuilder telegram = LetterBuilder.telegram("telegram-1950-10-07")
                .language("en")
                .title("Ciphered Telegram No. 25348, Roshchin to Filippov [Stalin]")
                .subtitle("7 October 1950")
                .author(resp("#epistolary"), persName(ref("#roshchin"), "Roshchin"))
                .funder(ref("#leon-levy-foundation"), "Leon Levy Foundation")
                .responsibility("ctb", "Contributed by", persName(id("radchenko"), "Sergey Radchenko"))
                .responsibility("trl", "Translated by", persName(id("zubok"), "Vladislav Zubok"));

        describe(telegram);
        keep(telegram);
        address(telegram);

        return telegram
                .publication(TelegramEdition::publication)
                .note(type("publication"), TelegramEdition.ON_PUBLICATION)
                .note(type("author"), TelegramEdition.ON_AUTHOR)
                .note(type("language"), TelegramEdition.ON_LANGUAGE)
                .encoding(TelegramEdition::encoding)
                .registers(TelegramRegisters::fill)
                .body(TelegramBody::write)
                .change("2013-07-08", who("#happ"), "Uploaded to the Digital Archive.")
                .build();
    }

    /** What kind of document it is, what it is about, when and in which languages it was written. */
    private static void describe(LetterBuilder telegram) {
        telegram.kind("telegram", "Ciphered telegram")
                .classification("Top Secret")
                .precedence("urgent", "URGENT", catDesc(lang("ru-Latn"), "vne ocherednaia"))
                .abstractText(resp("#epistolary"), "The ambassador, Roshchin, reports to Stalin what Mao has to say "
                        + "about sending Chinese troops to Korea.")
                .created("1950-10-07", "7 October 1950")
                .usesLanguage("en", "English (translation)")
                .usesLanguage("ru", "Russian (original)")
                .usesLanguage("ru-Latn", "Russian in Latin script");
    }

    /** Where the original and a copy of it are kept. */
    private static void keep(LetterBuilder telegram) {
        telegram.original("#holding-rgaspi")
                .holding("holding-rgaspi", h -> h.original()
                        .country("Russia")
                        .settlement("Moscow")
                        .repository(ref("#rgaspi"), "RGASPI")
                        .shelfmark("f. 558, op. 11, d. 334, ll. 0126-0128").leafScheme("#listy")
                        .itemTitle("Ciphered telegram no. 25348")
                        .textLanguage("ru", "Russian")
                        .form("telegram"))
                .holding("holding-loc", h -> h.copyOf("#holding-rgaspi")
                        .country("United States")
                        .settlement("Washington, D.C.")
                        .institution(ref("#loc"), "Library of Congress")
                        .repository("Manuscript Division")
                        .collection("Dmitriĭ Antonovich Volkogonov papers, 1887-1995")
                        .shelfmark("mm97083838"));
    }

    /** Who sent it to whom, how, when, in answer to what, and who else received a copy. */
    private static void address(LetterBuilder telegram) {
        telegram.with("correspDesc", id("dispatch"), attribute("key", "25348"))
                .sent(a -> a.person("Roshchin", "#roshchin")
                        .place("Beijing", "#beijing")
                        .date("1950-10-07", "7 October 1950")
                        .number("2318"))
                .transmitted(a -> a.with(subtype("cipher-telegram"), ana("#urgent"))
                        .organization(TelegramRegisters.SECOND_CHIEF_DIRECTORATE, "#second-chief-directorate"))
                .received(a -> a.alias("Filippov", "#stalin", "external", resp("#happ"))
                        .date("1950-10-07T11:55", "7 October 1950, 11:55")
                        .number("25348")
                        .note("The page does not say in which time zone the hour of receipt is given."))
                .copy(1, "Stalin", "#stalin")
                .copy(2, "Stalin", "#stalin")
                .copy(3, "Molotov", "#molotov")
                .copy(4, "Malenkov", "#malenkov")
                .copy(5, "Beria", "#beria")
                .copy(6, "Mikoyan", "#mikoyan")
                .copy(7, "Kaganovich", "#kaganovich")
                .copy(8, "Bulganin", "#bulganin")
                .inReplyTo("4676", "Telegram no. 4676, to which this is the answer");
    }
}
