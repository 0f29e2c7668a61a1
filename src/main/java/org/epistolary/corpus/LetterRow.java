package org.epistolary.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.epistolary.model.Holding;
import org.epistolary.model.Letter;
import org.epistolary.model.LetterLanguage;
import org.epistolary.model.LetterNumber;
import org.epistolary.model.Sourced;
import org.epistolary.model.Stated;
import org.epistolary.model.TeiDocument;

/**
 * What a table of letters says about one letter. Strings are empty when the file states nothing.
 *
 * @param file the file, as it was named
 * @param id the letter's identifier
 * @param kind what kind of document it is
 * @param senders who sent it
 * @param recipients who was to receive it
 * @param sentFrom where it was written
 * @param receivedAt where it was received
 * @param date when it was written; empty when nothing is stated
 * @param repository who keeps it
 * @param shelfmark under which number it is kept
 * @param language the language of the text; of several, all of them
 * @param found for each of these, by name, the kind of place that states it
 * @param doubts what is doubtful about all this, a sentence each
 */
public record LetterRow(String file, String id, String kind, List<RowName> senders, List<RowName> recipients,
        List<RowName> sentFrom, List<RowName> receivedAt, Optional<RowDate> date, String repository, String shelfmark,
        String language, Map<String, String> found, List<String> doubts) {

    /** The rows of a document, one for each letter, in document order. */
    public static List<LetterRow> of(String file, TeiDocument document) {
        return document.letters().stream().map(letter -> of(file, letter)).toList();
    }

    /** The row of a letter. */
    public static LetterRow of(String file, Letter letter) {
        Optional<Holding> holding = letter.holding();
        List<LetterLanguage> languages = letter.language().map(List::of).orElseGet(letter::languages);
        Map<String, String> found = new LinkedHashMap<>();
        put("id", letter.id(), found);
        put("kind", letter.kind(), found);
        put("senders", letter.senders().stream().findFirst(), found);
        put("recipients", letter.recipients().stream().findFirst(), found);
        put("sentFrom", letter.sentFrom().stream().findFirst(), found);
        put("receivedAt", letter.receivedAt().stream().findFirst(), found);
        put("date", letter.date(), found);
        put("holding", holding, found);
        put("language", languages.stream().findFirst(), found);
        return new LetterRow(file, text(letter.id()), text(letter.kind()), RowName.of(letter.senders()),
                RowName.of(letter.recipients()), RowName.of(letter.sentFrom()), RowName.of(letter.receivedAt()),
                RowDate.of(letter), holding.flatMap(Holding::keeper).orElse(""),
                holding.flatMap(Holding::shelfmark).map(LetterNumber::value).orElse(""),
                String.join(" ", languages.stream().map(LetterLanguage::tag).toList()), found, letter.doubts());
    }

    private static void put(String name, Optional<? extends Sourced> value, Map<String, String> found) {
        value.ifPresent(v -> found.put(name, v.origin().path()));
    }

    private static String text(Optional<? extends Stated<?>> value) {
        return value.map(Stated::toString).orElse("");
    }
}
