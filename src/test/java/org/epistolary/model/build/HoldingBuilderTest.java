package org.epistolary.model.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.epistolary.model.core.Idno;
import org.epistolary.model.msdescription.Locus;
import org.epistolary.model.msdescription.MsDesc;
import org.epistolary.model.msdescription.MsItem;
import org.epistolary.model.tree.TeiElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoldingBuilderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            f. 558, op. 11, d. 334, ll. 0126-0128     | fond=558 opis=11 delo=334 | 0126-0128 'll. 0126-0128'
            f. 11, op. 11, d. 11, l. 11               | fond=11 opis=11 delo=11   | 11-11 'l. 11'
            Ф. 558. Оп. 11. Д. 334. Л. 126            | fond=558 opis=11 delo=334 | 126-126 'Л. 126'
            f. 1, op. 2, d. 3, ll. 4, 6-7ob           | fond=1 opis=2 delo=3      | 4-4 'll. 4' 6-7ob 'll. 6-7ob'
            mm97083838                                |                           |
            FO 371/84100                              |                           |
            """, quoteCharacter = '"')
    void aShelfmarkIsMarkedUpAsFarAsItIsUnderstood(String shelfmark, String numbers, String leaves) {
        MsDesc holding = holding(h -> h.shelfmark(shelfmark));
        Idno idno = holding.descendants(Idno.class).findFirst().orElseThrow();
        assertThat(idno.text()).isEqualTo(shelfmark);
        assertThat(idno.type()).contains("shelfmark");
        assertThat(idno.elements(Idno.class).stream().map(i -> i.type().orElse("") + "=" + i.text())
                .collect(Collectors.joining(" "))).isEqualTo(numbers == null ? "" : numbers);
        assertThat(holding.descendants(Locus.class).map(HoldingBuilderTest::print).collect(Collectors.joining(" ")))
                .isEqualTo(leaves == null ? "" : leaves);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RGASPI, f. 558, op. 11, d. 334", "Letters, box 1, no. 7",
        "РГАСПИ. Ф. 558. Оп. 11. Д. 334.", "TNA, FO 371/84100", "shelf 7"})
    void nothingOfACitationIsLost(String citation) {
        var letter = LetterBuilder.letter("x").title("T").heldAt(citation).build();
        String text = letter.root().descendants(MsDesc.class).findFirst().orElseThrow().text();
        assertThat(text.replaceAll("[^\\p{L}\\p{N}]", "")).isEqualTo(citation.replaceAll("[^\\p{L}\\p{N}]", ""));
    }

    @Test
    void leavesApartFromTheShelfmark() {
        MsDesc holding = holding(h -> h.shelfmark("Papers 7").itemTitle("Letter")
                .leafScheme("#leaves").leaves("3", "5"));
        assertThat(holding.descendants(MsItem.class).findFirst().orElseThrow().elements())
                .extracting(TeiElement::localName).containsExactly("locus", "title");
        assertThat(holding.descendants(Locus.class).toList()).singleElement().satisfies(locus -> {
            assertThat(locus.scheme()).contains("#leaves");
            assertThat(locus.text()).isEqualTo("3-5");
        });
    }

    @Test
    void partsOfTheDocumentAreNoPartsOfAHolding() {
        assertThatIllegalArgumentException().isThrownBy(() -> holding(h -> h.with("titleStmt", Markup.title("T"))))
                .withMessageContaining("msContents, msDesc, msIdentifier");
    }

    private static String print(Locus locus) {
        return locus.from().orElse("") + "-" + locus.to().orElse("") + " '" + locus.text() + "'";
    }

    private static MsDesc holding(Consumer<HoldingBuilder> description) {
        MsDesc msDesc = new MsDesc();
        HoldingBuilder builder = new HoldingBuilder(msDesc);
        description.accept(builder);
        builder.finish();
        return msDesc;
    }
}
