package org.epistolary.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.epistolary.model.value.ArchivalReference;
import org.epistolary.model.value.LevelKind;
import org.junit.jupiter.api.Test;

/** Where a letter is kept and what it looks like, in the shapes in which editions say so. */
class LetterHoldingsTest {

    private static String msDesc(String identifier) {
        return "<msDesc><msIdentifier>" + identifier + "</msIdentifier></msDesc>";
    }

    private static Holding holding(String source) {
        return LetterFixture.sourceDesc(source).holding().orElseThrow();
    }

    @Test
    void institutionRepositoryAndShelfmark() {
        Holding holding = holding(msDesc("""
                <country>Denmark</country><settlement ref="#np">Northport</settlement>
                  <institution>State Archive</institution>
                <repository>Harbour Papers</repository><collection>Letters</collection><collection>In</collection>
                <idno type="original">old 7</idno><idno>HP 12</idno>
                <altIdentifier><idno type="microfilm">M 1</idno></altIdentifier>"""));

        assertThat(holding.keeper()).contains("State Archive, Harbour Papers");
        assertThat(holding.repository().orElseThrow().name()).isEqualTo("Harbour Papers");
        assertThat(holding.institution().orElseThrow().name()).isEqualTo("State Archive");
        assertThat(holding.collection()).contains("Letters, In");
        assertThat(holding.shelfmark().orElseThrow().value()).isEqualTo("HP 12");
        assertThat(holding.identifiers()).extracting(LetterNumber::value).containsExactly("old 7", "HP 12", "M 1");
        assertThat(holding.settlement().orElseThrow().name()).isEqualTo("Northport");
        assertThat(holding).hasToString("State Archive, Harbour Papers, HP 12");
    }

    @Test
    void typeOfTheShelfmark_goesFirst() {
        assertThat(holding(msDesc("<idno type=\"filza\">3</idno><idno type=\"shelf\">Dispatches 3</idno>"))
                .shelfmark().orElseThrow().value()).isEqualTo("Dispatches 3");
        assertThat(holding(msDesc("<idno><idno type=\"shelfmark\">79.44</idno></idno>"))
                .shelfmark().orElseThrow().value()).isEqualTo("79.44");
    }

    @Test
    void leavesFromTheLocus() {
        Holding holding = holding("""
                <msDesc><msIdentifier><repository>Archive</repository><idno>f. 5, op. 1, d. 22</idno></msIdentifier>
                <msContents><msItem><locus from="07" to="08">ll. 07-08</locus></msItem></msContents></msDesc>""");

        ArchivalReference reference = holding.archivalReference().orElseThrow();
        assertThat(reference.delo()).contains("22");
        assertThat(reference.leaves()).hasSize(1);
        assertThat(reference).hasToString("Archive, f. 5, op. 1, d. 22, ll. 07-08");
    }

    @Test
    void levelsFromTypedNumbers() {
        Holding holding = holding(msDesc("<repository>Archive</repository><idno type=\"shelfmark\">"
                + "<idno type=\"fond\">5</idno> <idno type=\"opis\">1</idno> <idno type=\"delo\">22</idno></idno>"));

        assertThat(holding.archivalReference().orElseThrow()).hasToString("Archive, f. 5, op. 1, d. 22");
    }

    @Test
    void numbersThatRepeatTheWords_areNotSaidTwice() {
        Holding holding = holding(msDesc("<repository>Archive</repository><idno type=\"shelfmark\">f. 5, op. 1, d. 22"
                + "<idno type=\"fond\">5</idno><idno type=\"delo\">22</idno></idno>"));

        assertThat(holding.shelfmark().orElseThrow().value()).isEqualTo("f. 5, op. 1, d. 22");
        assertThat(holding.archivalReference().orElseThrow()).hasToString("Archive, f. 5, op. 1, d. 22");
    }

    @Test
    void withoutRepository_onlyTheShelfmarkIsRead() {
        ArchivalReference reference = holding(msDesc("<idno>f. 5, op. 1</idno>")).archivalReference().orElseThrow();

        assertThat(reference.repository()).isEmpty();
        assertThat(reference.opis()).contains("1");
    }

    @Test
    void emptyIdentifier_isNoHolding() {
        Letter letter = LetterFixture.sourceDesc("<msDesc><msIdentifier/></msDesc>");

        assertThat(letter.holdings()).isEmpty();
        assertThat(letter.holding()).isEmpty();
        assertThat(letter.physicalDescription()).isEmpty();
    }

    @Test
    void originalFirst_othersBehind() {
        Letter letter = LetterFixture.sourceDesc("""
                <listWit>
                  <witness n="1"><objectType corresp="telegramm"/><msDesc type="copy"><msIdentifier>
                    <idno>C</idno></msIdentifier>
                    <physDesc><objectDesc form="hs_abschrift"/></physDesc></msDesc></witness>
                  <witness n="2"><msDesc type="original"><msIdentifier><idno>O</idno></msIdentifier></msDesc></witness>
                </listWit>
                <biblStruct><monogr><title>Letters in print</title></monogr></biblStruct>
                <bibl type="printed"/>""");

        assertThat(letter.holding().orElseThrow().shelfmark().orElseThrow().value()).isEqualTo("O");
        assertThat(letter.holding().orElseThrow().witness().orElseThrow().n()).contains("2");
        assertThat(letter.otherHoldings()).singleElement().satisfies(h -> assertThat(h.isCopy()).isTrue());
        assertThat(letter.witnesses()).hasSize(2);
        assertThat(letter.printedIn()).hasSize(1);
        assertThat(letter.kind().orElseThrow().value()).isEqualTo(LetterKind.TELEGRAM);
        assertThat(letter.physicalDescription().orElseThrow().form()).contains("hs_abschrift");
    }

    @Test
    void biblWithARepositoryOrAShelfmark() {
        Holding owner = holding("<bibl><author>Ada</author><orgName>Harbour Library</orgName></bibl>");
        Holding shelf = holding("<bibl xml:id=\"shelfmark\">MS 42</bibl>");

        assertThat(owner.keeper()).contains("Harbour Library");
        assertThat(owner.origin()).isEqualTo(StatedIn.SOURCE_BIBL);
        assertThat(shelf.shelfmark().orElseThrow().value()).isEqualTo("MS 42");
        assertThat(LetterFixture.sourceDesc("<bibl><title>Born digital</title></bibl>").holdings()).isEmpty();
    }

    @Test
    void sourceNoteInTheText() {
        Letter letter = LetterFixture.body(
                "<div><head>5. Telegram<note type=\"source\">Source: RG 59, Box 7</note></head></div>");

        assertThat(letter.holding()).hasValueSatisfying(holding -> {
            assertThat(holding.origin()).isEqualTo(StatedIn.TEXT_NOTE);
            assertThat(holding).hasToString("Source: RG 59, Box 7");
            assertThat(holding.archivalReference().orElseThrow().number(LevelKind.BOX)).contains("7");
        });
    }

    @Test
    void declaredSourcesOfAPart() {
        TeiDocument document = LetterFixture.document("""
                <teiHeader><fileDesc><sourceDesc>
                  <msDesc xml:id="m1"><msIdentifier><idno>One</idno></msIdentifier></msDesc>
                  <msDesc xml:id="m2"><msIdentifier><idno>Two</idno></msIdentifier></msDesc>
                </sourceDesc></fileDesc></teiHeader>
                <text><body><div type="letter" decls="#m2"/><div type="letter"/></body></text>""");

        assertThat(document.letters().get(0).holdings()).extracting(Holding::toString).containsExactly("Two");
        assertThat(document.letters().get(1).holdings()).hasSize(2);
    }

    @Test
    void physicalDescription() {
        PhysicalDescription physical = LetterFixture.sourceDesc("""
                <msDesc><msIdentifier><idno>1</idno></msIdentifier><physDesc>
                  <objectDesc form="leaf"><supportDesc><support><material>Paper</material></support>
                    <extent><measure unit="leaf" quantity="2" xml:lang="en">2 leaves</measure>
                      <measure xml:lang="da">2 blade</measure>
                      <dimensions><height>20</height></dimensions><dimensions/></extent></supportDesc></objectDesc>
                  <handDesc><handNote medium="pencil">One hand</handNote></handDesc>
                  <additions>A <stamp>round stamp</stamp>.</additions>
                  <accMat>An envelope.</accMat>
                </physDesc></msDesc>""").physicalDescription().orElseThrow();

        assertThat(physical.form()).contains("leaf");
        assertThat(physical.extent()).extracting(Stated::value).containsExactly("2 leaves", "2 blade");
        assertThat(physical.extent().get(1).element().lang()).contains("da");
        assertThat(physical.measures()).hasSize(2);
        assertThat(physical.dimensions()).hasSize(1);
        assertThat(physical.material()).extracting(Stated::value).containsExactly("Paper");
        assertThat(physical.hands()).hasSize(1);
        assertThat(physical.stamps()).hasSize(1);
        assertThat(physical.additions()).extracting(Stated::value).containsExactly("A round stamp.");
        assertThat(physical.text()).contains("One hand").contains("An envelope.");
    }

    @Test
    void accompanyingMaterial() {
        assertThat(LetterFixture.sourceDesc("<msDesc><physDesc><accMat>A map.</accMat><accMat/></physDesc></msDesc>")
                .accompanyingMaterial()).extracting(Stated::value).containsExactly("A map.");
    }
}
