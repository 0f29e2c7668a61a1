package org.epistolary.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.epistolary.model.value.ArchivalReference.Style.CYRILLIC;
import static org.epistolary.model.value.ArchivalReference.Style.LATIN;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Where a document is kept")
class ArchivalReferenceTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        // fond, opis, delo, leaves
        "RGASPI, f. 558, op. 11, d. 334, ll. 0126-0128      | RGASPI | FOND 558; OPIS 11; DELO 334 | 0126-0128",
        "РГАСПИ. Ф. 558. Оп. 11. Д. 334. Л. 126-128, 130об. | РГАСПИ | FOND 558; OPIS 11; DELO 334 | 126-128; 130об",
        "РГАСПИ, ф. 558, оп. 11, д. 334, лл. 126—128 об.    | РГАСПИ | FOND 558; OPIS 11; DELO 334 | 126-128об",
        "RGASPI f. 558 op. 11 d. 334 l. 126                 | RGASPI | FOND 558; OPIS 11; DELO 334 | 126",
        "RGASPI, F. 558, Op. 11, D. 334                     | RGASPI | FOND 558; OPIS 11; DELO 334 | -",
        "RGASPI, fond 558, opis' 11, delo 334, list 126     | RGASPI | FOND 558; OPIS 11; DELO 334 | 126",
        "RGASPI, f.\u00A0558, op.\u00A011, d.\u00A0334      | RGASPI | FOND 558; OPIS 11; DELO 334 | -",
        "RGASPI, f. 558                                     | RGASPI | FOND 558 | -",
        "f. 558, op. 11, d. 334                             | -      | FOND 558; OPIS 11; DELO 334 | -",
        "ГАРФ. Ф. Р-5446. Оп. 1с. Д. 334а. Лл. 12-12об., 15 | ГАРФ   | FOND Р-5446; OPIS 1с; DELO 334а | 12-12об; 15",
        "AVPRF, f. 0102, op. 6, p. 21, d. 45, l. 5ob.       | AVPRF  | FOND 0102; OPIS 6; FOLDER 21; DELO 45 | 5ob",
        "РГАЛИ. Ф. 613. Оп. 1. Ед. хр. 5. Л. 12             | РГАЛИ  | FOND 613; OPIS 1; STORAGE_UNIT 5 | 12",
        "RGASPI, f. 558, op. 11, d. 3, copy, ll. 1, 3  | RGASPI | FOND 558; OPIS 11; DELO 3; SHELFMARK copy | 1; 3",
        "RGASPI, f. 558, op. 11, d. 3, ll. 1, 3, copy  | RGASPI | FOND 558; OPIS 11; DELO 3; SHELFMARK copy | 1; 3",
        "Moscow, RGASPI, f. 558, op. 11                     | Moscow, RGASPI | FOND 558; OPIS 11 | -",
        // series and piece, record group
        "TNA, FO 371/84100                                  | TNA    | SERIES FO 371; PIECE 84100 | -",
        "TNA: CAB 129/42/12                                 | TNA    | SERIES CAB 129; PIECE 42/12 | -",
        "The National Archives, Series 5, Piece 12          | The National Archives | SERIES 5; PIECE 12 | -",
        "NARA, RG 59, Entry 12, Box 1, Folder 3             | NARA   | RECORD_GROUP 59; ENTRY 12; BOX 1; FOLDER 3 | -",
        "NARA, Record Group 59, box 12.                     | NARA   | RECORD_GROUP 59; BOX 12 | -",
        "NARA, RG 59, Central Files 1960-63, 611.61/10-1062 | NARA   | RECORD_GROUP 59; "
                + "SHELFMARK Central Files 1960-63, 611.61/10-1062 | -",
        "Hoover Institution, Boris Nicolaevsky Papers, Box 5 | Hoover Institution | "
                + "COLLECTION Boris Nicolaevsky Papers; BOX 5 | -",
        // plain
        "HHStA, Nachlass Thun, A3 XXI D48                | HHStA | COLLECTION Nachlass Thun; SHELFMARK A3 XXI D48 | -",
        "ASVe, Senato, Filza 5, fol 12r-13v, 15r-v          | ASVe   | SHELFMARK Senato, Filza 5 | 12r-13v; 15r-15v",
        "ASVe, Senato, Filza 5, fol passim                  | ASVe   | SHELFMARK Senato, Filza 5, fol passim | -",
        "Cambridge University Library, Schnitzler, B 1 | Cambridge University Library | SHELFMARK Schnitzler, B 1 | -",
        "BL, Add MS 12345, ff. 12r-15v, 17                  | BL     | SHELFMARK Add MS 12345 | 12r-15v; 17",
        "BL, Add MS 12345, f. 12                            | BL     | SHELFMARK Add MS 12345 | 12",
        "Yale University Library, Box 5, Folder Korea    | Yale University Library | BOX 5; SHELFMARK Folder Korea | -",
        "Nachlass 479, folio 12                             | -      | COLLECTION Nachlass 479 | 12",
        "A3 XXI D48                                         | -      | SHELFMARK A3 XXI D48 | -",
        "Schnitzler, B 12                                   | -      | SHELFMARK Schnitzler, B 12 | -",
        "XXI, 5                                             | -      | SHELFMARK XXI, 5 | -",
        "MSS, 5                                             | -      | SHELFMARK MSS, 5 | -",
        "MS. Add. d. 12                                     | -      | SHELFMARK MS. Add. d. 12 | -",
        "CH-BAR#J1.123#1000/1#5*                            | -      | SHELFMARK CH-BAR#J1.123#1000/1#5* | -",
        "RGASPI                                             | RGASPI | - | -",
    })
    void isReadFromACitation(String citation, String repository, String levels, String leaves) {
        ArchivalReference reference = ArchivalReference.parse(citation);

        assertThat(reference.repository().orElse(null)).isEqualTo(repository);
        assertThat(reference.levels().stream().map(level -> level.kind() + " " + level.number())
                .collect(Collectors.joining("; "))).isEqualTo(levels == null ? "" : levels);
        assertThat(reference.leaves().stream().map(LeafRange::toString).collect(Collectors.joining("; ")))
                .isEqualTo(leaves == null ? "" : leaves);
        assertThat(reference.citation()).isEqualTo(citation);
        assertThat(ArchivalReference.parse(reference.format(LATIN))).isEqualTo(reference);
        assertThat(ArchivalReference.parse(reference.format(CYRILLIC))).isEqualTo(reference);
    }

    @ParameterizedTest(name = "{0} prints as it is")
    @ValueSource(strings = {
        "RGASPI, f. 558, op. 11, d. 334, ll. 0126-0128", "RGASPI, f. 558, op. 11, d. 334, l. 12ob", "TNA, FO 371/84100",
        "NARA, RG 59, Entry 123, Box 12, Folder 3", "HHStA, Nachlass Thun, A3 XXI D48",
        "BL, Add MS 12345, fols. 12r-15v, 17", "The National Archives, Series 5, Piece 12"
    })
    void latinStyle(String citation) {
        assertThat(ArchivalReference.parse(citation).format(LATIN)).isEqualTo(citation);
        assertThat(ArchivalReference.parse(citation)).hasToString(citation);
    }

    @ParameterizedTest(name = "{0} prints as it is")
    @ValueSource(strings = {
        "РГАСПИ. Ф. 558. Оп. 11. Д. 334. Л. 126-128, 130об.", "РГАЛИ. Ф. 613. Оп. 1. Ед. хр. 5. Л. 12об.-13",
        "Гос. арх., Ф. 1. Оп. 2", "АВПРФ. Ф. 0102. Оп. 6. П. 21. Д. 45, копия. Л. 1", "TNA, FO 371/84100"
    })
    void cyrillicStyle(String citation) {
        assertThat(ArchivalReference.parse(citation).format(CYRILLIC)).isEqualTo(citation);
    }

    @Test
    void theVersoFollowsTheScriptOfTheStyle() {
        ArchivalReference reference = ArchivalReference.parse("RGASPI, f. 558, op. 11, d. 334, ll. 1-2ob, 5ob");

        assertThat(reference.format(CYRILLIC)).isEqualTo("RGASPI. Ф. 558. Оп. 11. Д. 334. Л. 1-2об., 5об.");
        assertThat(ArchivalReference.parse(reference.format(CYRILLIC)).format(LATIN))
                .isEqualTo("RGASPI, f. 558, op. 11, d. 334, ll. 1-2ob, 5ob");
    }

    @Test
    void fondOpisAndDeloAreAtHand() {
        ArchivalReference reference = ArchivalReference.parse("RGASPI, f. 0558, op. 11, d. 334");

        assertThat(reference.fond()).contains("0558");
        assertThat(reference.opis()).contains("11");
        assertThat(reference.delo()).contains("334");
        assertThat(ArchivalReference.parse("РГАЛИ, ф. 613, оп. 1, ед. хр. 5").delo()).contains("5");
        assertThat(ArchivalReference.parse("TNA, FO 371/84100").fond()).isEmpty();
        assertThat(ArchivalReference.parse("TNA, FO 371/84100").number(LevelKind.PIECE)).contains("84100");
    }

    @Test
    void belowAKnownRepositoryNothingIsTakenForOne() {
        ArchivalReference known = ArchivalReference.parse("Cambridge University Library", "ASVe, B 12");

        assertThat(known.repository()).contains("Cambridge University Library");
        assertThat(known.levels()).containsExactly(new Level(LevelKind.SHELFMARK, "ASVe, B 12"));
        assertThat(known.citation()).isEqualTo("ASVe, B 12");
        assertThat(ArchivalReference.parse("TNA", "FO 371/84100"))
                .isEqualTo(ArchivalReference.parse("TNA, FO 371/84100"));
    }

    @Test
    void isMadeOfTheParts() {
        ArchivalReference made = ArchivalReference.of("RGASPI", List.of(new Level(LevelKind.FOND, "558"),
                new Level(LevelKind.OPIS, "11"), new Level(LevelKind.DELO, "334")),
                List.of(new LeafRange("0126", "0128")));

        assertThat(made).isEqualTo(ArchivalReference.parse("RGASPI, f. 558, op. 11, d. 334, ll. 0126-0128"))
                .hasSameHashCodeAs(ArchivalReference.parse("RGASPI. F. 558. Op. 11. D. 334. Ll. 0126-0128"));
        assertThat(made.citation()).isEqualTo("RGASPI, f. 558, op. 11, d. 334, ll. 0126-0128");
        assertThat(ArchivalReference.of(null, List.of(), List.of()).isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "f. 558, op. 11с, {0} 334а")
    @EnumSource(names = {"DELO", "STORAGE_UNIT", "FOLDER", "BOX", "RECORD_GROUP", "ENTRY", "FILE", "SERIES", "PIECE"})
    void everyUnderstoodFormIsReadBackAsItWas(LevelKind kind) {
        for (String repository : new String[] {null, "RGASPI", "Архив внешней политики", "Univ. Archive, Moscow."}) {
            for (String fond : List.of("558", "0102", "Р-5446", "R-9401")) {
                for (String leaf : List.of("1", "0126", "12ob", "12об", "12а", "12аоб", "12v")) {
                    List<Level> levels = List.of(new Level(LevelKind.FOND, fond), new Level(LevelKind.OPIS, "11с"),
                            new Level(kind, "334а"));
                    ArchivalReference made = ArchivalReference.of(repository, levels,
                            List.of(new LeafRange(leaf, "130"), LeafRange.of(leaf)));
                    assertThat(ArchivalReference.parse(made.format(LATIN))).isEqualTo(made);
                    assertThat(ArchivalReference.parse(made.format(CYRILLIC))).isEqualTo(made);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", ",", " , ; "})
    void nothingIsEmpty(String citation) {
        assertThat(ArchivalReference.parse(citation).isEmpty()).isTrue();
        assertThat(ArchivalReference.parse(citation).citation()).isEqualTo(citation);
    }
}
