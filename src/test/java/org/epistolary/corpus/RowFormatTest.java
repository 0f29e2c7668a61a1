package org.epistolary.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.epistolary.TestPaths;
import org.epistolary.io.TeiReader;
import org.epistolary.model.TeiDocument;
import org.junit.jupiter.api.Test;

/** Rows of letters and the formats they are written in. */
class RowFormatTest {

    private static final LetterRow FULL = new LetterRow("a,b.xml", "l1", "letter",
            List.of(new RowName("Ada \"A.\" Berg", "Ada Berg", List.of("#ada", "https://viaf.org/viaf/1")),
                    new RowName("Jon", "Jon", List.of())),
            List.of(new RowName("Office\nof the harbour", "Office", List.of())), List.of(), List.of(),
            Optional.of(new RowDate(Optional.of(LocalDate.of(1871, 3, 1)), Optional.empty(), "March?", true)),
            "Archive", "f. 5, op. 1", "da", Map.of("id", "TEI"), List.of("Doubt one.", "Doubt two."));

    private static final LetterRow BARE = new LetterRow("c.xml", "", "", List.of(), List.of(), List.of(), List.of(),
            Optional.empty(), "", "", "", Map.of(), List.of());

    private static String write(RowFormat format, LetterRow... rows) throws IOException {
        StringBuilder out = new StringBuilder();
        try (RowWriter writer = format.to(out)) {
            for (LetterRow row : rows) {
                writer.write(row);
            }
        }
        return out.toString();
    }

    private static TeiDocument telegram() throws IOException {
        return TeiReader.create().read(TestPaths.TELEGRAM);
    }

    @Test
    void csv_quotesWhatNeedsIt_andEndsLinesWithCrLf() throws IOException {
        String csv = write(RowFormat.CSV, FULL, BARE);

        assertThat(csv).isEqualTo("file,id,kind,senders,sendersNormalized,senderReferences,recipients,"
                + "recipientsNormalized,recipientReferences,sentFrom,sentFromReferences,receivedAt,"
                + "receivedAtReferences,earliest,latest,written,realDate,repository,shelfmark,language,found,doubts\r\n"
                + "\"a,b.xml\",l1,letter,\"Ada \"\"A.\"\" Berg; Jon\",Ada Berg; Jon,#ada https://viaf.org/viaf/1; ,"
                + "\"Office\nof the harbour\",Office,,,,,,1871-03-01,,March?,true,Archive,\"f. 5, op. 1\",da,id=TEI,"
                + "Doubt one. Doubt two.\r\n"
                + "c.xml" + ",".repeat(21) + "\r\n");
    }

    @Test
    void csv_withoutRows_hasItsHead() throws IOException {
        assertThat(write(RowFormat.CSV)).startsWith("file,id,").endsWith("\r\n").hasLineCount(1);
    }

    @Test
    void json_saysNullWhereNothingIsStated() throws IOException {
        assertThat(write(RowFormat.JSON, FULL, BARE)).isEqualTo("""
                [
                {"file": "a,b.xml", "id": "l1", "kind": "letter", "senders": [{"name": "Ada \\"A.\\" Berg", \
                "normalizedName": "Ada Berg", "references": ["#ada", "https://viaf.org/viaf/1"]}, {"name": "Jon", \
                "normalizedName": "Jon", "references": []}], "recipients": [{"name": "Office\\u000aof the harbour", \
                "normalizedName": "Office", "references": []}], "sentFrom": [], "receivedAt": [], "date": {"earliest": \
                "1871-03-01", "latest": null, "written": "March?", "real": true}, "repository": "Archive", \
                "shelfmark": "f. 5, op. 1", "language": "da", "found": {"id": "TEI"}, \
                "doubts": ["Doubt one.", "Doubt two."]},
                {"file": "c.xml", "id": null, "kind": null, "senders": [], "recipients": [], "sentFrom": [], \
                "receivedAt": [], "date": null, "repository": null, "shelfmark": null, "language": null, "found": {}, \
                "doubts": []}
                ]
                """);
        assertThat(write(RowFormat.JSON)).isEqualTo("[]\n");
    }

    @Test
    void json_escapesWhatJsonDoesNotAllow() {
        assertThat(Json.write("\\ \u0001 \u2028 \ud800 \ud83d\ude00 é"))
                .isEqualTo("\"\\\\ \\u0001 \\u2028 \\ud800 \ud83d\ude00 é\"");
        assertThat(Json.write(List.of(true, Json.NULL, Map.of("k", 1)))).isEqualTo("[true, null, {\"k\": 1}]");
    }

    @Test
    void table_alignsItsColumns_andCutsLongFieldsButNotTheDoubts() throws IOException {
        LetterRow longId = new LetterRow("d.xml", "x".repeat(90), "", List.of(), List.of(), List.of(), List.of(),
                Optional.of(new RowDate(Optional.empty(), Optional.empty(), "Easter", false)), "", "", "", Map.of(),
                List.of("y".repeat(90)));
        List<String> lines = write(RowFormat.TABLE, FULL, longId).lines().toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("file     id   ").endsWith("doubts");
        assertThat(lines.get(1)).contains("Ada \"A.\" Berg (#ada https://viaf.org/viaf/1); Jon")
                .contains("Office of the harbour").contains("1871-03-01/..").endsWith("Doubt one. Doubt two.");
        assertThat(lines.get(2)).contains("x".repeat(59) + "…").doesNotContain("x".repeat(60)).contains(" !  ")
                .endsWith("y".repeat(90));
        assertThat(lines)
                .extracting(line -> line.indexOf("doubts") + line.indexOf("Doubt one") + line.indexOf("yyy") + 2)
                .as("the last column begins at the same place everywhere").containsOnly(lines.get(0).indexOf("doubts"));
    }

    @Test
    void rowOfTheTelegram() throws IOException {
        assertThat(LetterRow.of("t.xml", telegram())).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo("telegram-1950-10-07");
            assertThat(row.kind()).isEqualTo("telegram");
            assertThat(row.senders()).extracting(RowName::toString).containsExactly("Roshchin (#roshchin)");
            assertThat(row.recipients()).extracting(RowName::normalizedName).containsExactly("Joseph Stalin");
            assertThat(row.sentFrom()).extracting(RowName::name).containsExactly("Beijing");
            assertThat(row.date()).contains(new RowDate(Optional.of(LocalDate.of(1950, 10, 7)),
                    Optional.of(LocalDate.of(1950, 10, 7)), "7 October 1950", true));
            assertThat(row.repository()).isEqualTo("RGASPI");
            assertThat(row.shelfmark()).startsWith("f. 558");
            assertThat(row.language()).isEqualTo("en");
            assertThat(row.found()).containsEntry("date", "correspDesc/correspAction")
                    .containsEntry("language", "text");
            assertThat(row.doubts()).isEmpty();
        });
    }

    @Test
    void severalDaysOfWriting_areOnePeriod() throws IOException {
        TeiDocument document = TeiReader.create().read("""
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><profileDesc><correspDesc>
                <correspAction type="sent"><date when="1876-04-11">11 April</date>
                <date when="1876-04-12">12 April</date></correspAction></correspDesc></profileDesc></teiHeader></TEI>
                """, "fixture.xml");

        assertThat(LetterRow.of("f", document).get(0).date().orElseThrow()).hasToString("1876-04-11/1876-04-12")
                .satisfies(date -> assertThat(date.written()).isEqualTo("11 April / 12 April"));
    }
}
