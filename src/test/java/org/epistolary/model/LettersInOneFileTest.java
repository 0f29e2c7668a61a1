package org.epistolary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Files that hold more than one letter, in every way in which they do. */
class LettersInOneFileTest {

    private static String desc(String id, String sender) {
        return "<correspDesc" + (id.isEmpty() ? "" : " xml:id=\"" + id + "\"")
                + "><correspAction type=\"sent\"><persName>" + sender + "</persName></correspAction></correspDesc>";
    }

    private static List<String> senders(TeiDocument document) {
        return document.letters().stream().map(l -> l.senders().toString()).toList();
    }

    @Test
    void teiCorpus_oneEach_withTheHeaderOfTheCorpusBehindTheirOwn() {
        TeiDocument corpus = LetterFixture.read("""
                <teiCorpus xmlns="http://www.tei-c.org/ns/1.0">
                  <teiHeader><fileDesc>
                    <titleStmt><title>All letters</title><editor>Ed Itor</editor><funder>Fund</funder></titleStmt>
                    <publicationStmt><publisher>Press</publisher></publicationStmt>
                  </fileDesc><profileDesc><langUsage><language ident="da"/></langUsage></profileDesc></teiHeader>
                  <TEI xml:id="a"><teiHeader><fileDesc><titleStmt><title>First</title></titleStmt></fileDesc>
                    <profileDesc>%s</profileDesc></teiHeader><text><body><p/></body></text></TEI>
                  <teiCorpus><teiHeader/><TEI xml:id="b"><teiHeader/><text/></TEI></teiCorpus>
                </teiCorpus>""".formatted(desc("", "Ada")));

        List<Letter> letters = corpus.letters();
        assertThat(letters).extracting(l -> l.id().orElseThrow().value()).containsExactly("a", "b");
        assertThat(senders(corpus)).containsExactly("[Ada]", "[]");
        assertThat(letters.get(0).title().orElseThrow().value()).isEqualTo("First");
        assertThat(letters.get(1).title()).isEmpty();
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.publisher().orElseThrow().name()).isEqualTo("Press");
            assertThat(letter.agents("edt")).extracting(Named::name).containsExactly("Ed Itor");
            assertThat(letter.funders()).extracting(Named::name).containsExactly("Fund");
            assertThat(letter.languages()).extracting(LetterLanguage::tag).containsExactly("da");
        });
        assertThat(corpus.letter().id().orElseThrow().value()).isEqualTo("a");
    }

    @Test
    void severalCorrespDesc_linkedToTheirDivisions() {
        TeiDocument document = LetterFixture.document("""
                <teiHeader><fileDesc><titleStmt><title>An anthology</title>
                  <author>Ed Itor</author></titleStmt></fileDesc>
                <profileDesc>%s%s</profileDesc></teiHeader>
                <text><body>
                  <div decls="#l1"><opener><dateline><date when="1815-02-28"/></dateline></opener><p/></div>
                  <div decls="#l2" type="telegram"><head>To the harbour</head><closer><signed>J.</signed></closer></div>
                </body></text>""".formatted(desc("l1", "Ada"), desc("l2", "Jon")));

        List<Letter> letters = document.letters();
        assertThat(senders(document)).containsExactly("[Ada]", "[Jon]");
        assertThat(letters.get(0).date().orElseThrow().value()).hasToString("1815-02-28");
        assertThat(letters.get(1).date()).isEmpty();
        assertThat(letters.get(0).signatures()).isEmpty();
        assertThat(letters.get(1).signatures()).hasSize(1);
        assertThat(letters.get(0).title()).isEmpty();
        assertThat(letters.get(1).title().orElseThrow().value()).isEqualTo("To the harbour");
        assertThat(letters.get(1).kind().orElseThrow().value()).isEqualTo(LetterKind.TELEGRAM);
        assertThat(letters.get(0).id().orElseThrow().value()).isEqualTo("l1");
        assertThat(letters).allSatisfy(l -> assertThat(l.doubts()).isEmpty());
    }

    @Test
    void messageWithinAMessage() {
        TeiDocument document = LetterFixture.document("""
                <teiHeader><fileDesc><titleStmt><title>Relay</title></titleStmt></fileDesc>
                <profileDesc>%s%s</profileDesc></teiHeader>
                <text decls="#outer"><body><p>I transmit: <floatingText decls="#inner"><body>
                  <closer><signed>Jon</signed></closer></body></floatingText></p><closer>
                    <signed>Ada</signed></closer></body>
                </text>""".formatted(desc("outer", "Ada"), desc("inner", "Jon")));

        List<Letter> letters = document.letters();
        assertThat(letters).extracting(l -> l.signatures().toString()).containsExactly("[Ada]", "[Jon]");
        assertThat(letters.get(0).title().orElseThrow().value()).isEqualTo("Relay");
        assertThat(letters.get(1).element().is("floatingText")).isTrue();
        assertThat(letters.get(1).title()).isEmpty();
    }

    @Test
    void severalCorrespDesc_withoutLinks_shareTheTextAndSaySo() {
        TeiDocument document = LetterFixture.document("""
                <teiHeader><profileDesc>%s%s</profileDesc></teiHeader>
                <text><body><p>Two on one sheet.</p></body></text>""".formatted(desc("", "Ada"), desc("", "Jon")));

        assertThat(senders(document)).containsExactly("[Ada]", "[Jon]");
        assertThat(document.letters()).allSatisfy(letter -> {
            assertThat(letter.text()).isPresent();
            assertThat(letter.doubts()).singleElement().asString().contains("does not say which part of its text");
        });
    }

    @Test
    void anExcerpt_isNotTheBookAroundIt() {
        Letter letter = LetterFixture.document("""
                <teiHeader><fileDesc><titleStmt><title>A biography</title></titleStmt></fileDesc>
                <profileDesc>%s</profileDesc></teiHeader>
                <text><body><div><p>He wrote:</p></div><div decls="#l1"><signed>Ada</signed></div></body></text>"""
                .formatted(desc("l1", "Ada"))).letter();

        assertThat(letter.element().is("div")).isTrue();
        assertThat(letter.title()).isEmpty();
        assertThat(letter.senders()).extracting(Named::name).containsExactly("Ada");
    }

    @Test
    void volume_withDivisions() {
        TeiDocument volume = LetterFixture.document("""
                <teiHeader><fileDesc><titleStmt><title>Volume XII</title><author>Office</author></titleStmt></fileDesc>
                </teiHeader>
                <text><body>
                  <div type="compilation"><div type="chapter">
                    <div type="document" xml:id="d1" n="1"><head>1. Telegram From
                      <persName type="from">Ada</persName></head><p/><div type="letter"><p>quoted</p></div></div>
                    <div type="document" subtype="editorial-note" xml:id="d2" n="2"><p/></div>
                  </div></div>
                  <div type="document" xml:id="d3" n="3"><signed>Jon</signed></div>
                </body></text>""");

        List<Letter> letters = volume.letters();
        assertThat(letters).extracting(l -> l.id().orElseThrow().value()).containsExactly("d1", "d3");
        assertThat(senders(volume)).containsExactly("[Ada]", "[]");
        assertThat(letters.get(0).numbers()).extracting(LetterNumber::value).containsExactly("1");
        assertThat(letters.get(0).title().orElseThrow().origin()).isEqualTo(StatedIn.HEAD);
        assertThat(letters.get(1).signatures()).hasSize(1);
    }

    @Test
    void oneLetterDivision_isTheLetterOfTheHeader() {
        Letter letter = LetterFixture.document("""
                <teiHeader><fileDesc><titleStmt><title>Ada to Jon</title></titleStmt></fileDesc></teiHeader>
                <text><body><div type="letter"><p/></div></body></text>""").letter();

        assertThat(letter.title().orElseThrow().value()).isEqualTo("Ada to Jon");
        assertThat(letter.element().is("TEI")).isTrue();
    }

    @Test
    void group_oneForEachText() {
        TeiDocument document = LetterFixture.document("""
                <teiHeader/><text><group>
                  <text xml:id="t1"><body><signed>Ada</signed></body></text>
                  <group><text xml:id="t2"><body><signed>Jon</signed></body></text></group>
                </group></text>""");

        assertThat(document.letters()).extracting(l -> l.id().orElseThrow().value()).containsExactly("t1", "t2");
        assertThat(document.letters().get(1).signatures()).extracting(TextPart::text).containsExactly("Jon");
    }

    @Test
    void translationBesideTheOriginal_isNoOtherLetter() {
        TeiDocument divisions = LetterFixture.document("""
                <teiHeader/><text><body>
                  <div type="original" xml:lang="da"><signed>Ada</signed></div>
                  <div type="translation" xml:lang="en"><signed>Ada, translated</signed></div>
                </body></text>""");
        TeiDocument group = LetterFixture.document("""
                <teiHeader/><text><group>
                  <text type="original" xml:lang="da"><body><signed>Ada</signed></body></text>
                  <text type="translation" xml:lang="en"><body><signed>Ada, translated</signed></body></text>
                </group></text>""");

        for (TeiDocument document : List.of(divisions, group)) {
            assertThat(document.letters()).singleElement().satisfies(letter -> {
                assertThat(letter.signatures()).extracting(TextPart::text).containsExactly("Ada");
                assertThat(letter.originalLanguage().orElseThrow().tag()).isEqualTo("da");
                assertThat(letter.translation().orElseThrow().into().orElseThrow().tag()).isEqualTo("en");
                assertThat(letter.translation().orElseThrow().texts()).hasSize(1);
            });
        }
    }

    @Test
    void translationsBesideEachOther_areNotEachOthersOriginals() {
        TeiDocument document = LetterFixture.document("""
                <teiHeader/><text><body>
                  <div type="letter" subtype="translation" xml:lang="en"><signed>Ada</signed></div>
                  <div type="letter" subtype="translation" xml:lang="fr"><signed>Ade</signed></div>
                </body></text>""");

        assertThat(document.letter().signatures()).extracting(TextPart::text).containsExactly("Ada", "Ade");
        assertThat(document.letter().translation().orElseThrow().texts()).isEmpty();
    }

    @Test
    void originalAndTranslationBothCalledLetter_areOneWhenTheHeaderDescribesOne() {
        TeiDocument document = LetterFixture.document("<teiHeader><profileDesc>" + desc("", "Ada") + "</profileDesc>"
                + "</teiHeader><text><body><div1 type=\"letter\" xml:lang=\"es\"><p/></div1>"
                + "<div1 type=\"letter\" xml:lang=\"en\"><p/></div1></body></text>");

        assertThat(document.letters()).hasSize(1);
    }

    @Test
    void noTei_noLetters_butALetterThatKnowsNothing() {
        TeiDocument document = LetterFixture.read(
                "<div xmlns=\"http://www.tei-c.org/ns/1.0\"><signed>Ada</signed></div>");

        assertThat(document.letters()).isEmpty();
        assertThat(document.letter().senders()).isEmpty();
        assertThat(document.letter().signatures()).hasSize(1);
    }

    @Test
    void partOfADocument_isTheLetterThisPartIs() {
        TeiDocument document = LetterFixture.document("""
                <teiHeader><fileDesc><titleStmt><title>Volume</title></titleStmt></fileDesc></teiHeader>
                <text><body><div xml:id="x"><head>Ada to Jon</head></div></body></text>""");
        Letter letter = Letter.of(document.element("x").orElseThrow());

        assertThat(letter.title().orElseThrow().value()).isEqualTo("Ada to Jon");
        assertThat(letter.header()).isPresent();
    }

    @Test
    void manyDescriptions_doNotTakeLonger() {
        String descs = IntStream.range(0, 5000).mapToObj(i -> "<correspDesc key=\"" + i
                + "\"><correspAction type=\"sent\"><persName>P" + i + "</persName><date when=\"1900\"/></correspAction>"
                + "</correspDesc>").collect(Collectors.joining());
        TeiDocument cmif = LetterFixture.document(
                "<teiHeader><fileDesc><titleStmt><title>CMI</title></titleStmt></fileDesc><profileDesc>"
                        + descs + "</profileDesc></teiHeader><text><body><p/></body></text>");

        List<Letter> letters = Assertions.assertTimeout(Duration.ofMinutes(3), () -> {
            List<Letter> all = cmif.letters();
            all.forEach(letter -> {
                assertThat(letter.date()).isPresent();
                assertThat(letter.doubts()).isEmpty();
            });
            return all;
        });
        assertThat(letters).hasSize(5000);
        assertThat(letters.get(4999).id().orElseThrow().value()).isEqualTo("4999");
        assertThat(letters.get(4999).senders()).extracting(Named::name).containsExactly("P4999");
    }

    @Test
    void deepNesting_isNoDanger() {
        int depth = 900;
        String body = "<div type=\"letter\">".repeat(depth) + "<p><date/></p>" + "</div>".repeat(depth);
        Letter letter = LetterFixture.body(body);

        assertThat(letter.parts()).isEmpty();
        assertThat(letter.dates()).isEmpty();
        assertThat(letter.kind()).isPresent();
    }
}
