package org.epistolary.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The parts of a letter's text, wherever editions put them, and what does not belong to it. */
class LetterTextTest {

    @Test
    void partsByElement_wherever() {
        Letter letter = LetterFixture.body("""
                <opener><dateline>Northport</dateline><salute>Dear Jon,</salute></opener>
                <p><salute>My friend!</salute> Running text, <signed>A.</signed></p>
                <closer><salute>Yours</salute><signed>Ada</signed></closer>
                <postscript><p>P. S.</p><signed>A.</signed></postscript>
                <div><address><addrLine>Jon Holm</addrLine><addrLine>Southport</addrLine></address></div>""");

        assertThat(letter.parts()).extracting(p -> p.kind() + " " + p.text()).containsExactly(
                "OPENER Northport Dear Jon,", "DATELINE Northport", "SALUTE Dear Jon,", "SALUTE My friend!",
                "SIGNATURE A.", "CLOSER Yours Ada", "SALUTE Yours", "SIGNATURE Ada", "POSTSCRIPT P. S. A.",
                "SIGNATURE A.", "ADDRESS Jon Holm Southport");
        assertThat(letter.postscripts()).extracting(Sourced::origin).containsExactly(StatedIn.POSTSCRIPT);
    }

    @Test
    void partsByTypeOfDivision_inFrontAndBack() {
        Letter letter = LetterFixture.text("""
                <front><div type="opener"><p>Dear Jon,</p></div><div type="dateline"><p>Northport</p></div>
                  <div type="address"><address><addrLine>Southport</addrLine></address></div></front>
                <body><p><seg type="letterhead">HARBOUR OFFICE</seg></p></body>
                <back><div type="closer"><p>Yours</p></div><div type="signature"><p>Ada</p></div></back>""");

        assertThat(letter.parts()).extracting(p -> p.kind() + " " + p.text()).containsExactly("OPENER Dear Jon,",
                "DATELINE Northport", "ADDRESS Southport", "LETTERHEAD HARBOUR OFFICE", "CLOSER Yours",
                "SIGNATURE Ada");
    }

    @Test
    void whatIsNotTheLettersOwn_isLeftOut() {
        Letter letter = LetterFixture.text("""
                <body>
                  <div type="letter"><signed>Ada</signed><note><signed>in a note</signed></note>
                    <div type="enclosure"><signed>of the enclosure</signed></div>
                    <div type="comment"><signed>of the editor</signed></div>
                    <floatingText><body><signed>of a poem</signed></body></floatingText></div>
                </body>
                <back><listPerson><person><note><signed>of a register</signed></note></person></listPerson></back>""");

        assertThat(letter.signatures()).extracting(TextPart::text).containsExactly("Ada");
    }

    @Test
    void headOfATable_isNoHeadingOfTheLetter() {
        Letter letter = LetterFixture.body("<div><head>Letter 5</head><table><head>Prices</head><row/></table></div>");

        assertThat(letter.parts(TextPartKind.HEAD)).extracting(TextPart::text).containsExactly("Letter 5");
    }

    @Test
    void wordsOfAPart_withOneReadingOfEachChoice() {
        Letter letter = LetterFixture.body("""
                <closer><signed>Your<lb/>obe<lb break="no"/>dient <choice><abbr>serv<am>t</am></abbr>
                  <expan>servant</expan>
                </choice>, <subst>
                  <del>O</del>
                  <add>A</add>
                </subst>da<note>sic</note> <choice><unclear>B</unclear>
                  <unclear>R</unclear></choice>erg</signed></closer>""");

        assertThat(letter.signatures().get(0).text()).isEqualTo("Your obedient servant, Ada Berg");
    }

    @Test
    void enclosures() {
        Letter letter = LetterFixture.body("""
                <div type="letter"><p>Text</p><list type="enclosures"><item>a map</item></list></div>
                <div type="attachment"><head>List of ships</head><p>One.</p><div type="annex"><p/></div></div>
                <floatingText type="enclosure"><body><p>Two.</p></body></floatingText>""");

        assertThat(letter.enclosures()).extracting(e -> e.origin() + " " + e + ": " + e.text()).containsExactly(
                "text enclosures: a map", "text//div List of ships: List of ships One.",
                "text//floatingText enclosure: Two.");
        assertThat(letter.enclosures()).extracting(e -> e.type().orElseThrow())
                .containsExactly("enclosures", "attachment", "enclosure");
        assertThat(letter.enclosures().get(1).title()).contains("List of ships");
    }

    @Test
    void enclosureOfAnotherNamespace() {
        Letter letter = LetterFixture.body("""
                <div><signed>Ada</signed><f:attachment xmlns:f="urn:f"><head>Tab A</head>
                  <signed>Jon</signed></f:attachment>
                </div>""");

        assertThat(letter.enclosures()).extracting(e -> e.title().orElse("")).containsExactly("Tab A");
        assertThat(letter.signatures()).extracting(TextPart::text).containsExactly("Ada");
    }
}
