package org.epistolary.model.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.epistolary.model.build.Attribute.attribute;
import static org.epistolary.model.build.Attribute.id;
import static org.epistolary.model.build.Attribute.lang;
import static org.epistolary.model.build.Attribute.ref;
import static org.epistolary.model.build.Attribute.target;
import static org.epistolary.model.build.Attribute.type;
import static org.epistolary.model.build.Attribute.when;
import static org.epistolary.model.build.Markup.catDesc;
import static org.epistolary.model.build.Markup.date;
import static org.epistolary.model.build.Markup.element;
import static org.epistolary.model.build.Markup.idno;
import static org.epistolary.model.build.Markup.labelled;
import static org.epistolary.model.build.Markup.orgName;
import static org.epistolary.model.build.Markup.persName;
import static org.epistolary.model.build.Transcription.gap;

import java.util.List;

import org.epistolary.io.TeiWriter;
import org.epistolary.model.TeiDocument;
import org.epistolary.model.tree.TeiElement;
import org.epistolary.validation.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LetterBuilderTest {

    private static Validator validator;

    @BeforeAll
    static void compileProfile() {
        validator = Validator.create();
    }

    @Test
    void theSmallestLetter() {
        TeiDocument letter = LetterBuilder.letter("x")
                .title("A. Sender to B. Recipient")
                .sent(a -> a.person("A. Sender").place("Vienna").date("1901-02-03"))
                .received(a -> a.person("B. Recipient"))
                .body(b -> b.paragraph("All is well."))
                .build();

        assertThat(TeiWriter.create().toString(letter)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="x">
                  <teiHeader>
                    <fileDesc>
                      <titleStmt>
                        <title>A. Sender to B. Recipient</title>
                      </titleStmt>
                      <publicationStmt>
                        <p xml:lang="en">Nothing is said about publication.</p>
                      </publicationStmt>
                      <sourceDesc>
                        <p xml:lang="en">Nothing is said about the source.</p>
                      </sourceDesc>
                    </fileDesc>
                    <profileDesc>
                      <correspDesc>
                        <correspAction type="sent">
                          <persName>A. Sender</persName>
                          <placeName>Vienna</placeName>
                          <date when="1901-02-03">1901-02-03</date>
                        </correspAction>
                        <correspAction type="received">
                          <persName>B. Recipient</persName>
                        </correspAction>
                      </correspDesc>
                    </profileDesc>
                  </teiHeader>
                  <text>
                    <body>
                      <div type="letter">
                        <p>All is well.</p>
                      </div>
                    </body>
                  </text>
                </TEI>
                """);
        assertValid(letter);
    }

    @Test
    void anOrdinaryLetter() {
        TeiDocument letter = LetterBuilder.letter("letter-7")
                .language("en").textLanguage("de")
                .title("A. Sender to B. Recipient, 3 February 1901")
                .author(persName(ref("#sender"), "A. Sender"))
                .editor("C. Editor")
                .responsibility("trc", "Transcribed by", "D. Copyist")
                .publication(p -> p.uploaded("2024-01-31").record("7").publisher("Example Archive")
                        .rights("free", target("https://creativecommons.org/publicdomain/zero/1.0/"), "No rights."))
                .heldAt("Example Archive", "Letters, box 1, no. 7")
                .printedIn("Letters of A. Sender, p. 12.")
                .usesLanguage("de", "German")
                .sent(a -> a.person("A. Sender", "#sender").place("Vienna", "#vienna")
                        .dateBetween("1901-02-03", "1901-02-05", "early February 1901"))
                .action("forwarded", a -> a.person("E. Friend").number("12"))
                .received(a -> a.organization("Second Section", "#section").note("By hand."))
                .registers(r -> r.place("vienna", "Vienna").organization("section", "Second Section")
                        .person("sender", "A. Sender", idno(type("gnd"), "https://d-nb.info/gnd/118540238")))
                .body(b -> b.page("1").signed("A. Sender").closing("Ihr").paragraph("Alles ist gut.")
                        .postscript("Und noch etwas.").salute("Lieber B.,")
                        .dateline("Wien, ", date(when("1901-02"), "im Februar")))
                .change("2024-01-31", "Transcribed.")
                .build();

        assertValid(letter);
        assertThat(letter.root().first("text").orElseThrow().lang()).contains("de");
        TeiElement div = only(letter, "div");
        assertThat(names(div)).containsExactly("opener", "pb", "p", "closer", "postscript");
        assertThat(names(only(letter, "standOff"))).containsExactly("listPerson", "listOrg", "listPlace");
        assertThat(names(only(letter, "publicationStmt")))
                .containsExactly("publisher", "date", "idno", "availability");
        assertThat(only(letter, "repository").text()).isEqualTo("Example Archive");
    }

    @Test
    void theTelegramOfTheDesign() {
        TeiDocument telegram = LetterBuilder.telegram("tg-1950-10-07")
                .title("Ciphered telegram no. 25348, Roshchin to Filippov [Stalin]")
                .sent(a -> a.person("N. V. Roshchin").place("Beijing").date("1950-10-07").number("2318"))
                .received(a -> a.person("Filippov").date("1950-10-07T11:55", "7 October, 11:55").number("25348"))
                .copy(1, "Stalin").copy(2, orgName("Ministry")).copy(3, "Molotov", "https://example.org/molotov")
                .classification("Top Secret").precedence("URGENT")
                .heldAt("RGASPI, f. 558, op. 11, d. 334, ll. 0126-0128")
                .body(b -> b.paragraph("…"))
                .build();

        assertValid(telegram);
        assertThat(markup(telegram, "msDesc")).isEqualTo("""
                <msDesc>
                <msIdentifier>
                <repository>RGASPI</repository>
                <idno type="shelfmark">f. <idno type="fond">558</idno>, op. <idno type="opis">11</idno>, \
                d. <idno type="delo">334</idno>, ll. 0126-0128</idno>
                </msIdentifier>
                <msContents>
                <msItem>
                <p><locus from="0126" to="0128">ll. 0126-0128</locus></p>
                </msItem>
                </msContents>
                </msDesc>
                """);
        assertThat(markup(telegram, "classDecl")).contains("<category xml:id=\"top-secret\">", "xml:id=\"urgent\"");
        assertThat(markup(telegram, "textClass")).contains(
                "<catRef scheme=\"#classification\" target=\"#top-secret\"/>",
                "<catRef scheme=\"#precedence\" target=\"#urgent\"/>");
        assertThat(all(telegram, "idno")).extracting(e -> e.attribute("type").orElse("") + " " + e.text())
                .contains("outgoing 2318", "incoming 25348");
        assertThat(markup(telegram, "correspDesc")).contains("when=\"1950-10-07T11:55:00\">7 October, 11:55<", """
                <correspAction type="received" subtype="copy">
                <persName n="1">Stalin</persName>
                <orgName n="2">Ministry</orgName>
                <persName n="3" ref="https://example.org/molotov">Molotov</persName>
                </correspAction>
                """);
    }

    @Test
    void aMemorandumWithPoints() {
        TeiDocument memorandum = LetterBuilder.memorandum("m-1")
                .language("en")
                .title("Memorandum")
                .kind("memo", "Memorandum", catDesc(lang("ru"), "Записка"))
                .inReplyTo("301")
                .body(b -> b.head("MEMORANDUM")
                        .points(labelled("1.", "First."), labelled("b)", "Second."), labelled("§", "Third.")))
                .build();

        assertValid(memorandum);
        assertThat(markup(memorandum, "div")).isEqualTo("""
                <div type="memorandum" ana="#memo">
                <head>MEMORANDUM</head>
                <list type="points">
                <label>1.</label>
                <item n="1">First.</item>
                <label>b)</label>
                <item n="b">Second.</item>
                <label>§</label>
                <item>Third.</item>
                </list>
                </div>
                """);
        assertThat(markup(memorandum, "correspContext")).contains("<ref type=\"replyTo\" n=\"301\">301</ref>");
        assertThat(only(memorandum, "publicationStmt").first("p").orElseThrow().lang()).isEmpty();
    }

    @Test
    void headerPartsStandInTheOrderOfTeiWhateverTheOrderOfCalls() {
        TeiDocument letter = LetterBuilder.of("despatch", "x")
                .body(b -> b.paragraph("Text."))
                .registers(r -> r.interpretation("hand", "clerk", "written by a clerk").person("p", "P. Person"))
                .change("2024", "Made.")
                .inReplyTo("1", "The letter before").copy(1, "C. Copy")
                .sent(a -> a.person("A. Sender"))
                .usesLanguage("en", "English").created("1901").abstractText("About nothing.")
                .classification("Secret")
                .encoding(e -> e.references("leaves", "Leaves.").editorial("Nothing changed.").project("A test."))
                .holding(h -> h.form("despatch").textLanguage("en", "English").shelfmark("1").collection("Papers")
                        .repository("Archive").settlement("Town").country("Country"))
                .note("A note.")
                .publication(p -> p.publisher("Archive").edition("First edition"))
                .with("fileDesc", element("extent", "2 pages"), element("seriesStmt", element("title", "Series")))
                .subtitle("of 1901").author("A. Sender").title("Despatch")
                .build();

        assertValid(letter);
        assertThat(names(letter.root())).containsExactly("teiHeader", "standOff", "text");
        assertThat(names(only(letter, "teiHeader")))
                .containsExactly("fileDesc", "encodingDesc", "profileDesc", "revisionDesc");
        assertThat(names(only(letter, "fileDesc"))).containsExactly("titleStmt", "editionStmt", "extent",
                "publicationStmt", "seriesStmt", "notesStmt", "sourceDesc");
        assertThat(names(only(letter, "encodingDesc")))
                .containsExactly("projectDesc", "editorialDecl", "refsDecl", "classDecl");
        assertThat(names(only(letter, "profileDesc")))
                .containsExactly("abstract", "creation", "langUsage", "textClass", "correspDesc");
        assertThat(names(only(letter, "correspDesc")))
                .containsExactly("correspAction", "correspAction", "correspContext");
        assertThat(names(only(letter, "msIdentifier")))
                .containsExactly("country", "settlement", "repository", "collection", "idno");
        assertThat(names(only(letter, "msDesc"))).containsExactly("msIdentifier", "msContents", "physDesc");
        assertThat(only(letter, "titleStmt").elements()).extracting(TeiElement::text)
                .containsExactly("Despatch", "of 1901", "A. Sender");
        assertThat(only(letter, "titleStmt").elements("title")).extracting(e -> e.attribute("type").orElse(""))
                .containsExactly("main", "sub");
    }

    @Test
    void aProjectAddsWhatTheBuilderHasNoWordFor() {
        TeiDocument letter = LetterBuilder.letter("x").title("T")
                .with("TEI", element("facsimile", element("graphic", attribute("url", "1.jpg"))))
                .with("profileDesc", element("particDesc", element("p", "Two persons.")))
                .with("correspDesc", id("act"), attribute("key", "7"))
                .holding(h -> h.repository("Archive")
                        .with("physDesc", element("handDesc", element("p", "One hand.")))
                        .with("msIdentifier", element("altIdentifier", idno("old 7"))))
                .sent(a -> a.person("A. Sender").with(attribute("subtype", "draft"), element("rs", "his clerk")))
                .received(a -> a.person("B. Recipient"))
                .body(b -> b.closer("Yours, A.").with(gap(), attribute("rend", "typed")).paragraph("Text."))
                .with("text", element("back", element("div", element("p", "Enclosure."))))
                .build();

        assertValid(letter);
        assertThat(names(letter.root())).containsExactly("teiHeader", "facsimile", "text");
        assertThat(names(only(letter, "profileDesc"))).containsExactly("correspDesc", "particDesc");
        assertThat(only(letter, "correspDesc").attribute("key")).contains("7");
        assertThat(all(letter, "correspAction").get(0).attribute("subtype")).contains("draft");
        assertThat(names(only(letter, "text"))).containsExactly("body", "back");
        assertThat(names(only(letter, "body").first("div").orElseThrow())).containsExactly("p", "closer", "gap");
    }

    @Test
    void aBodyOfItsOwnReplacesTheOneOfTheBuilder() {
        TeiDocument letter = LetterBuilder.letter("x").title("T")
                .with("body", element("div", element("p", "One.")), element("div", element("p", "Two.")))
                .build();

        assertValid(letter);
        assertThat(all(letter, "p")).extracting(TeiElement::text).contains("One.", "Two.");
        assertThat(all(letter, "div")).hasSize(2);
    }

    @Test
    void withoutATextTheValidatorAsksForOne() {
        TeiDocument letter = LetterBuilder.letter("x").title("T").build();

        assertThat(validator.validate(letter).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("text-empty"));
    }

    @Test
    void theTextIsInTheLanguageOfTheHeaderUnlessSaidOtherwise() {
        TeiDocument same = LetterBuilder.letter("x").title("T").language("de").language("fr").build();
        assertThat(same.root().lang()).contains("fr");
        assertThat(only(same, "text").lang()).contains("fr");

        TeiDocument other = LetterBuilder.letter("x").title("T").textLanguage("ru").language("en").build();
        assertThat(other.root().lang()).contains("en");
        assertThat(only(other, "text").lang()).contains("ru");
        assertThat(only(LetterBuilder.letter("x").title("T").build(), "text").lang()).isEmpty();
    }

    @Test
    void anAliasSaysWhoIsMeantAndWhy() {
        TeiDocument letter = LetterBuilder.letter("x").title("T")
                .registers(r -> r.person("stalin", "Joseph Stalin"))
                .received(a -> a.alias("Filippov", "#stalin", "external", attribute("cert", "high")))
                .sent(a -> a.person("A. Sender"))
                .body(b -> b.paragraph("Text."))
                .build();

        assertValid(letter);
        assertThat(markup(letter, "correspDesc")).contains("<persName ref=\"#stalin\" type=\"alias\" "
                + "evidence=\"external\" cert=\"high\">Filippov</persName>");
    }

    @Test
    void noTitleNoDocument() {
        assertThatIllegalStateException().isThrownBy(() -> LetterBuilder.letter("x").build())
                .withMessage("A document needs a title; call title(…).");
        assertThatIllegalStateException().isThrownBy(() -> LetterBuilder.letter("x").subtitle("s").build())
                .withMessageContaining("needs a title");
    }

    @Test
    void aPublicationNeedsSomebodyWhoPublishes() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LetterBuilder.letter("x").title("T").publication(p -> p.record("7")).build())
                .withMessageContaining("publisher");
        assertValid(LetterBuilder.letter("x").title("T").body(b -> b.paragraph("Text."))
                .with("publicationStmt", element("authority", "The project")).build());
        assertValid(LetterBuilder.letter("x").title("T").body(b -> b.paragraph("Text."))
                .with("publicationStmt", element("p", "Unpublished.")).build());
    }

    @Test
    void aHoldingSaysWhere() {
        LetterBuilder letter = LetterBuilder.letter("x").title("T");
        assertThatIllegalStateException().isThrownBy(() -> letter.holding(h -> h.form("letter")))
                .withMessage("A holding needs at least a repository or a shelfmark.");
    }

    @Test
    void aBuilderBuildsOnce() {
        LetterBuilder letter = LetterBuilder.letter("x").title("T");
        letter.build();
        assertThatIllegalStateException().isThrownBy(letter::build).withMessageContaining("one document");
    }

    @Test
    void partsThatDoNotExistAreRefusedByName() {
        LetterBuilder letter = LetterBuilder.letter("x");
        assertThatIllegalArgumentException().isThrownBy(() -> letter.with("profile", element("p")))
                .withMessageStartingWith("\"profile\" is no part to add to; these are: TEI, abstract, ")
                .withMessageContaining("profileDesc");
        assertThatIllegalArgumentException().isThrownBy(() -> letter.with("msIdentifier", idno("1")))
                .withMessageContaining("no part");
    }

    @Test
    void wordsThatWouldStandNowhereAreRefused() {
        LetterBuilder letter = LetterBuilder.letter("x");
        assertThatIllegalArgumentException().isThrownBy(() -> letter.with("correspDesc", "A to B"))
                .withMessage("Words cannot stand directly in <correspDesc>; put \"A to B\" in an element.");
        assertThatIllegalArgumentException().isThrownBy(() -> letter.sent(a -> a.with("A. Sender")))
                .withMessageContaining("<correspAction>");
        assertThatIllegalArgumentException().isThrownBy(() -> letter.body(b -> b.with("words")))
                .withMessageContaining("<div>");
    }

    @Test
    void aPointerInThePlaceOfANameIsNoticed() {
        LetterBuilder letter = LetterBuilder.letter("x");
        assertThatIllegalArgumentException().isThrownBy(() -> letter.sent(a -> a.person("#sender", "A. Sender")))
                .withMessageContaining("\"A. Sender\" is no pointer for ref");
        assertThatIllegalArgumentException().isThrownBy(() -> letter.copy(1, "A. Sender", "sender"))
                .withMessageContaining("begins with \"#\"");
    }

    @Test
    void idsMustBeNames() {
        assertThatIllegalArgumentException().isThrownBy(() -> LetterBuilder.letter("1901 02"))
                .withMessageContaining("\"1901 02\" is no XML name");
    }

    private static void assertValid(TeiDocument document) {
        assertThat(validator.validate(document).findings()).isEmpty();
    }

    private static List<TeiElement> all(TeiDocument document, String name) {
        return document.root().descendants(TeiElement.class).filter(e -> e.is(name)).toList();
    }

    private static TeiElement only(TeiDocument document, String name) {
        List<TeiElement> found = all(document, name);
        assertThat(found).as(name).hasSize(1);
        return found.get(0);
    }

    private static List<String> names(TeiElement element) {
        return element.elements().stream().map(TeiElement::localName).toList();
    }

    /** An element as it is written, without indentation. */
    private static String markup(TeiDocument document, String name) {
        String written = TeiWriter.create().toString(document);
        int start = written.indexOf("<" + name);
        int end = written.indexOf("</" + name + ">", start) + name.length() + 4;
        return written.substring(start, end).replaceAll("(?m)^ +", "");
    }
}
