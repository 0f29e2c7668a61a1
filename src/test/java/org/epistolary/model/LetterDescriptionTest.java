package org.epistolary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kind, identifier, title, summary, numbers, classes and context: one test for each place that may state them. */
class LetterDescriptionTest {

    private static void isKind(Letter letter, String kind, StatedIn origin) {
        assertThat(letter.kind()).hasValueSatisfying(stated -> {
            assertThat(stated.value()).isEqualTo(LetterKind.of(kind));
            assertThat(stated.origin()).isEqualTo(origin);
        });
    }

    @Test
    void kind_fromEachPlace() {
        isKind(LetterFixture.profile("<textClass><catRef scheme=\"#genre\" target=\"#sonnet\"/></textClass>"), "sonnet",
                StatedIn.TEXT_CLASS);
        isKind(LetterFixture.profile("<textClass><catRef target=\"#memo\"/></textClass>"), "memorandum",
                StatedIn.TEXT_CLASS);
        isKind(LetterFixture.profile("<textClass><keywords><term>e-mail</term></keywords></textClass>"), "email",
                StatedIn.TEXT_CLASS);
        isKind(LetterFixture.sourceDesc("<listWit><witness><objectType>Postkarte</objectType></witness></listWit>"),
                "postcard", StatedIn.WITNESS);
        isKind(LetterFixture.sourceDesc("<msDesc><msIdentifier><idno>1</idno></msIdentifier><physDesc>"
                + "<objectDesc form=\"brief\"/></physDesc></msDesc>"), "letter", StatedIn.PHYS_DESC);
        isKind(LetterFixture.text("<body><div type=\"telegram\"/></body>"), "telegram", StatedIn.DIVISION);
        isKind(LetterFixture.titleStmt("<title type=\"letter\">T</title>"), "letter", StatedIn.TITLE);
        isKind(LetterFixture.document("<teiHeader/><text type=\"letter\"/>").letter(), "letter", StatedIn.TEXT);
        isKind(LetterFixture.read("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" type=\"Brief\"/>").letter(), "letter",
                StatedIn.TEI);
    }

    @Test
    void kinds_allThatAreStated() {
        Letter letter = LetterFixture.read(
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" type=\"Brief\" subtype=\"Entwurf\">"
                        + "<text><body><div type=\"letter\"/></body></text></TEI>").letter();

        assertThat(letter.kinds()).extracting(Stated::value).containsExactly(LetterKind.LETTER, LetterKind.DRAFT);
    }

    @Test
    void wordsThatAreNoKind_areNone() {
        assertThat(LetterFixture.text("<body><div type=\"transcript\"/></body>").kinds()).isEmpty();
        assertThat(LetterFixture.correspDesc("<correspAction type=\"sent\"/>").kinds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'<TEI xml:id=\"a\"/>', a, TEI", "'<TEI><text xml:id=\"t\"/></TEI>', t, text",
            "'<TEI><teiHeader><fileDesc><publicationStmt><idno type=\"DOI\">d</idno><idno type=\"record\">7</idno>"
                    + "</publicationStmt></fileDesc></teiHeader></TEI>', 7, publicationStmt",
            "'<TEI><teiHeader><profileDesc><correspDesc key=\"k\"/></profileDesc></teiHeader></TEI>', k, correspDesc"})
    void id_fromEachPlace(String xml, String id, String origin) {
        Letter letter = LetterFixture.read(xml.replace("<TEI", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"")).letter();

        assertThat(letter.id().orElseThrow().value()).isEqualTo(id);
        assertThat(letter.id().orElseThrow().origin().path()).isEqualTo(origin);
    }

    @Test
    void title_isNeitherSeriesNorSubtitle() {
        assertThat(LetterFixture.titleStmt("""
                <title level="s">All letters</title><title type="iso-date" when-iso="1871-03-02">1871</title>
                <title level="a">Ada to Jon<note>doubtful</note></title>""").title().orElseThrow().value())
                .isEqualTo("Ada to Jon");
        assertThat(LetterFixture.titleStmt("<title type=\"sub\">S</title><title type=\"main\">M</title>").title()
                .orElseThrow().value()).isEqualTo("M");
        assertThat(LetterFixture.titleStmt("<title level=\"m\">Only one</title>").title().orElseThrow().value())
                .isEqualTo("Only one");
        assertThat(LetterFixture.body("<p/>").title()).isEmpty();
    }

    @Test
    void summary_fromEachPlace() {
        assertThat(LetterFixture.profile("<abstract><p>A.</p></abstract>").summary().orElseThrow().origin())
                .isEqualTo(StatedIn.ABSTRACT);
        assertThat(LetterFixture.correspDesc("<note/><note>N.</note>").summary().orElseThrow().value()).isEqualTo("N.");
        assertThat(LetterFixture.sourceDesc("<msDesc><msContents><p>C.</p></msContents></msDesc>").summary()
                .orElseThrow().origin()).isEqualTo(StatedIn.MS_CONTENTS);
        assertThat(LetterFixture.body("<div type=\"regest\"><p>R.</p></div>").summary().orElseThrow().origin())
                .isEqualTo(StatedIn.DIVISION);
    }

    @Test
    void numbers_fromEachPlace() {
        Letter letter = LetterFixture.document("""
                <teiHeader><profileDesc><correspDesc key="77"><correspAction type="sent"><idno type="outgoing">1</idno>
                  <num>33, 34</num></correspAction></correspDesc></profileDesc></teiHeader>
                <text><body><head><idno type="incoming">2</idno></head><opener><idno>3</idno></opener>
                <p><idno>no number of the letter</idno></p>
                <closer><dateline><idno type="outgoing">1</idno></dateline>
                  <idno type="file">4</idno></closer></body></text>
                """).letter();

        assertThat(letter.numbers()).extracting(n -> n.origin() + " " + n.type().orElse("-") + " " + n).containsExactly(
                "correspDesc/correspAction outgoing 1", "correspDesc/correspAction - 33, 34", "correspDesc key 77",
                "text//head incoming 2", "text//opener - 3", "text//closer file 4");
        assertThat(letter.incomingNumber().orElseThrow().origin()).isEqualTo(StatedIn.HEAD);
        assertThat(letter.outgoingNumber().orElseThrow().value()).isEqualTo("1");
    }

    @Test
    void classificationAndPrecedence_fromTheText() {
        Letter letter = LetterFixture.document("""
                <teiHeader><encodingDesc><classDecl><taxonomy xml:id="precedence"><category xml:id="fast">
                  <catDesc xml:lang="da">hurtigt</catDesc><catDesc>Fast</catDesc></category></taxonomy></classDecl>
                </encodingDesc><profileDesc><correspDesc><correspAction type="transmitted" ana="#by-ship #fast"/>
                </correspDesc></profileDesc></teiHeader>
                <text><body><opener><stamp type="classification">Secret</stamp></opener></body></text>""").letter();

        assertThat(letter.classification()).hasValueSatisfying(marking -> {
            assertThat(marking.name()).isEqualTo("Secret");
            assertThat(marking.origin()).isEqualTo(StatedIn.SEGMENT);
            assertThat(marking.category()).isEmpty();
        });
        assertThat(letter.precedence()).hasValueSatisfying(marking -> {
            assertThat(marking.origin()).isEqualTo(StatedIn.CORRESP_ACTION);
            assertThat(marking.name()).isEqualTo("Fast");
            assertThat(marking.labels()).containsExactly(Map.entry("", "Fast"), Map.entry("da", "hurtigt"));
        });
        assertThat(LetterFixture.body("<seg type=\"precedence\">URGENT</seg>").precedence().orElseThrow().name())
                .isEqualTo("URGENT");
    }

    @Test
    void category_thatIsNotDeclared_hasTheNameOfItsPointer() {
        Letter letter = LetterFixture.profile("<textClass><catRef scheme=\"#classification\" target=\"#top-secret\"/>"
                + "<keywords><term>ships</term><term/></keywords></textClass>");

        assertThat(letter.classification().orElseThrow().name()).isEqualTo("top-secret");
        assertThat(letter.keywords()).extracting(Stated::value).containsExactly("ships");
    }

    @Test
    void context_inItsManyForms() {
        Letter letter = LetterFixture.correspDesc("""
                <correspContext n="edition"><ptr type="prev" subtype="brief" target="L1"/></correspContext>
                <correspContext n="correspondence">
                  <ref type="withinCollection" subtype="next_letter" target="L3">Jon to Ada</ref>
                  <ref type="replyTo" n="12"/><ref type="answeredBy" target="#x #y"/><ref>see also</ref>
                  <ref type="belongsToCorrespondence" target="c1"/></correspContext>
                <correspContext><p>1 of 3</p></correspContext>""");

        assertThat(letter.context()).extracting(ContextLink::relation).containsExactly(ContextRelation.PREVIOUS,
                ContextRelation.NEXT, ContextRelation.IN_REPLY_TO, ContextRelation.ANSWERED_BY, ContextRelation.OTHER,
                ContextRelation.PART_OF, ContextRelation.OTHER);
        assertThat(letter.previous()).singleElement().satisfies(link -> {
            assertThat(link.sequence()).contains("edition");
            assertThat(link.targets()).containsExactly("L1");
            assertThat(link.subtype()).contains("brief");
            assertThat(link.text()).isEmpty();
        });
        assertThat(letter.next()).extracting(ContextLink::toString).containsExactly("Jon to Ada");
        assertThat(letter.inReplyTo()).extracting(l -> l.number().orElseThrow()).containsExactly("12");
        assertThat(letter.context().get(3).targets()).containsExactly("#x", "#y");
        assertThat(letter.context().get(6).text()).contains("1 of 3");
    }

    @Test
    void context_fromTheRootAndFromTheText() {
        Letter letter = LetterFixture.read("""
                <TEI xmlns="http://www.tei-c.org/ns/1.0" prev="a.xml" next="b.xml"><text><body>
                <p>Your <ref type="replyTo" n="9">no. 9</ref> and <ref target="x">another</ref>.</p></body></text>
                  </TEI>""")
                .letter();

        assertThat(letter.previous()).singleElement().satisfies(link -> {
            assertThat(link.origin()).isEqualTo(StatedIn.TEI);
            assertThat(link.type()).contains("prev");
            assertThat(link.targets()).containsExactly("a.xml");
        });
        assertThat(letter.next()).hasSize(1);
        assertThat(letter.inReplyTo()).singleElement().satisfies(link -> {
            assertThat(link.origin()).isEqualTo(StatedIn.TEXT_REF);
            assertThat(link.number()).contains("9");
        });
    }
}
