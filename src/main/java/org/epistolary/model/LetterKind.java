package org.epistolary.model;

import java.util.Map;
import java.util.Optional;

/**
 * What kind of document it is. Open-ended: the constants are common kinds, and any other word is a kind of its own.
 *
 * @param name the English name in lower case for a kind that is known, otherwise the word of the file
 */
public record LetterKind(String name) {

    /** A letter. */
    public static final LetterKind LETTER = new LetterKind("letter");
    /** A telegram or cable. */
    public static final LetterKind TELEGRAM = new LetterKind("telegram");
    /** A postcard, with a picture or without. */
    public static final LetterKind POSTCARD = new LetterKind("postcard");
    /** A card that is no postcard: a letter card, a correspondence card, a visiting card. */
    public static final LetterKind CARD = new LetterKind("card");
    /** A memorandum. */
    public static final LetterKind MEMORANDUM = new LetterKind("memorandum");
    /** A dispatch: a report of an envoy to those who sent him. */
    public static final LetterKind DISPATCH = new LetterKind("dispatch");
    /** A note between governments or offices. */
    public static final LetterKind NOTE = new LetterKind("note");
    /** A report. */
    public static final LetterKind REPORT = new LetterKind("report");
    /** A petition. */
    public static final LetterKind PETITION = new LetterKind("petition");
    /** A letter to many. */
    public static final LetterKind CIRCULAR = new LetterKind("circular");
    /** A dedication in a book. */
    public static final LetterKind DEDICATION = new LetterKind("dedication");
    /** An electronic message. */
    public static final LetterKind EMAIL = new LetterKind("email");
    /** A draft of any of these. */
    public static final LetterKind DRAFT = new LetterKind("draft");
    /** A copy of any of these. */
    public static final LetterKind COPY = new LetterKind("copy");

    private static final Map<String, LetterKind> WORDS = Map.ofEntries(
            Map.entry("letter", LETTER), Map.entry("brief", LETTER), Map.entry("lettre", LETTER),
            Map.entry("lettera", LETTER), Map.entry("carta", LETTER), Map.entry("письмо", LETTER),
            Map.entry("telegram", TELEGRAM), Map.entry("telegramm", TELEGRAM), Map.entry("telegramme", TELEGRAM),
            Map.entry("télégramme", TELEGRAM), Map.entry("telegramma", TELEGRAM), Map.entry("telegrama", TELEGRAM),
            Map.entry("cable", TELEGRAM), Map.entry("cipheredtelegram", TELEGRAM),
            Map.entry("ciphertelegram", TELEGRAM),
            Map.entry("телеграмма", TELEGRAM), Map.entry("шифртелеграмма", TELEGRAM),
            Map.entry("postcard", POSTCARD), Map.entry("postkarte", POSTCARD), Map.entry("bildpostkarte", POSTCARD),
            Map.entry("ansichtskarte", POSTCARD), Map.entry("cartepostale", POSTCARD),
            Map.entry("briefkaart", POSTCARD),
            Map.entry("card", CARD), Map.entry("karte", CARD), Map.entry("briefkarte", CARD),
            Map.entry("kartenbrief", CARD), Map.entry("lettercard", CARD), Map.entry("correspondentiekaart", CARD),
            Map.entry("visitenkarte", CARD), Map.entry("korrespondenzkarte", CARD),
            Map.entry("memorandum", MEMORANDUM), Map.entry("memo", MEMORANDUM), Map.entry("mémorandum", MEMORANDUM),
            Map.entry("denkschrift", MEMORANDUM), Map.entry("promemoria", MEMORANDUM),
            Map.entry("dispatch", DISPATCH), Map.entry("despatch", DISPATCH), Map.entry("dépêche", DISPATCH),
            Map.entry("depesche", DISPATCH), Map.entry("dispaccio", DISPATCH),
            Map.entry("note", NOTE), Map.entry("noteverbale", NOTE), Map.entry("aidememoire", NOTE),
            Map.entry("report", REPORT), Map.entry("bericht", REPORT), Map.entry("rapport", REPORT),
            Map.entry("petition", PETITION), Map.entry("circular", CIRCULAR), Map.entry("zirkular", CIRCULAR),
            Map.entry("dedication", DEDICATION), Map.entry("widmung", DEDICATION),
            Map.entry("email", EMAIL),
            Map.entry("draft", DRAFT), Map.entry("entwurf", DRAFT), Map.entry("konzept", DRAFT),
            Map.entry("brouillon", DRAFT), Map.entry("minuta", DRAFT),
            Map.entry("copy", COPY), Map.entry("abschrift", COPY), Map.entry("abzug", COPY), Map.entry("copie", COPY),
            Map.entry("kopie", COPY));

    /** The kind a word stands for, in any of the languages known here; empty when it is no known word for a kind. */
    public static Optional<LetterKind> known(String word) {
        return Optional.ofNullable(WORDS.get(Words.key(word)));
    }

    /** The kind a word stands for; a word that is not known is a kind of its own. */
    public static LetterKind of(String word) {
        return known(word).orElseGet(() -> new LetterKind(word.strip()));
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
